// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QIcon>

namespace jalons {

/// A combo box of values by their stable key. A key it does not offer is added when it is loaded,
/// so that nothing changes by being looked at; the wheel scrolls the page unless the box has the
/// focus.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(const QString &objectName, QWidget *parent = nullptr);

    void add(const QString &text, const QString &key, const QIcon &icon = {});
    void load(const QString &key);
    [[nodiscard]] QString key() const { return currentData().toString(); }

    /// All values of a vocabulary (core/plan/vocabulary.h).
    template <typename Type> void addAll(const QList<Type> &values)
    {
        for (const Type value : values)
            add(nameOf(value), keyOf(value));
    }

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace jalons
