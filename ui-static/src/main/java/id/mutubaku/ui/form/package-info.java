/** Forms from their JSON Schema: drawn as fields, read back from what a browser posts, shown as answers. */
@NullMarked
package id.mutubaku.ui.form;

import org.jspecify.annotations.NullMarked;
