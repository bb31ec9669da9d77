// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <optional>

namespace jalons {

/// A line of text that gives back exactly what was loaded as long as nobody changed it, though a
/// line cannot show every character.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(const QString &objectName, QWidget *parent = nullptr);

    void load(const QString &text);
    /// What was loaded, or what was typed without blanks at its ends.
    [[nodiscard]] QString value() const;

    void loadNumber(std::optional<int> number);
    /// None where the field is empty; it takes digits only after loadNumber().
    [[nodiscard]] std::optional<int> number() const;

private:
    QString m_loaded;
    QString m_shown;
};

} // namespace jalons
