/** The JSON API for administrators: definitions, plugins, incidents, and changes of many cases. */
@NullMarked
package id.mutubaku.web.api.admin;

import org.jspecify.annotations.NullMarked;
