/** Tests of how requests are held to the contract, driven by the contract. */
@NullMarked
package id.mutubaku.web.contract;

import org.jspecify.annotations.NullMarked;
