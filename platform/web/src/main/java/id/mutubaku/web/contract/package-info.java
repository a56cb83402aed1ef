/** The contract with programs ({@code openapi.json}), and the check that requests keep to it. */
@NullMarked
package id.mutubaku.web.contract;

import org.jspecify.annotations.NullMarked;
