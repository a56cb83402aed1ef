/** JSON Schemas of files, requests and forms: what may be written, and what is wrong with what was. */
@NullMarked
package id.mutubaku.engine.form;

import org.jspecify.annotations.NullMarked;
