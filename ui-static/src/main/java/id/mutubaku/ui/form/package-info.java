/** Forms from their JSON Schema: drawn as fields, shown as answers, carried over to another version. */
@NullMarked
package id.mutubaku.ui.form;

import org.jspecify.annotations.NullMarked;
