// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"

#include <optional>

namespace jalons {

/// While it lives, this thread speaks a language of its own, whatever the screen speaks: an English
/// page of a French window. spokenLanguage() tells it; the translator that the programme installs
/// (ui/window/speech) gives the words.
class Speaking
{
public:
    explicit Speaking(Language language);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)

    /// What this thread was told to speak; none where it speaks as the screen does.
    [[nodiscard]] static std::optional<Language> now();

private:
    std::optional<Language> m_before;
};

} // namespace jalons
