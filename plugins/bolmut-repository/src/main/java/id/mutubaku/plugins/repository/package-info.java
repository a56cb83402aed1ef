/** Creates a project and a source repository for an application that a case is about. */
@NullMarked
package id.mutubaku.plugins.repository;

import org.jspecify.annotations.NullMarked;
