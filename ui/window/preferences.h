// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "ui/look/theme.h"

#include <QSettings>

#include <optional>

namespace jalons {

/// What is remembered from one start to the next, in the person's own settings file
/// (QSettings, the ini format: a test sets its path).
class Preferences
{
public:
    Preferences();

    [[nodiscard]] std::optional<Language> language() const; ///< none where never chosen
    void setLanguage(Language language);
    [[nodiscard]] Scheme colours() const;
    void setColours(Scheme scheme);
    /// How large text is beside the desktop's: 100 as large as that.
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);

    /// Deleting is undone rather than asked for, unless a person wants to be asked.
    [[nodiscard]] bool asksBeforeDeleting() const;
    void setAsksBeforeDeleting(bool asks);

    /// Plans opened lately, newest first; the first is the last one open.
    [[nodiscard]] QStringList recentPlans() const;
    void addRecentPlan(const QString &path);
    void forgetPlan(const QString &path);

    /// The folder a file was last chosen in; the documents where none was.
    [[nodiscard]] QString folder() const;
    void setFolderOf(const QString &path);

    /// Whatever else a part of the window keeps: sizes, states, sides.
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    QSettings m_settings;
};

} // namespace jalons
