/** Knows the places where a repository can be: a folder, Gitea and GitLab; none of them knows of cases. */
@NullMarked
package id.mutubaku.plugins.repository.host;

import org.jspecify.annotations.NullMarked;
