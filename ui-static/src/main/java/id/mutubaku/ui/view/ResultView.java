package id.mutubaku.ui.view;

import java.util.Optional;

/**
 * Shows a result of a case.
 *
 * @param file the file that is given, or would be
 * @param standing since when it is given and how, or that it is not yet
 * @param tag marks what is not given yet; empty otherwise
 * @param way where an official gives it
 */
public record ResultView(FileView file, String standing, Optional<Tag> tag, Optional<LinkView> way) {}
