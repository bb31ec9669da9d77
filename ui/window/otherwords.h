// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"

#include <QTranslator>

namespace jalons {

/// The words of the language that the screen does not speak, for threads that are told to (see
/// Speaking). Everybody else it leaves to the translators before it.
class OtherWords : public QTranslator
{
    Q_OBJECT

public:
    /// Loads :/i18n/jalons_fr.qm or _en.
    OtherWords(Language language, QObject *parent);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;

private:
    Language m_language;
};

} // namespace jalons
