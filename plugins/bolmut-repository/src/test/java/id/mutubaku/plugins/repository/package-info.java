@NullMarked
package id.mutubaku.plugins.repository;

import org.jspecify.annotations.NullMarked;
