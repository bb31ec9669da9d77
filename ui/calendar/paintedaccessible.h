// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace jalons {

class PaintedParts;

/// What a screen reader meets of a PaintedParts widget: a list whose first children are the parts,
/// followed by whatever real widgets stand on it.
class PaintedAccessible : public QAccessibleWidget
{
public:
    PaintedAccessible(QWidget *widget, PaintedParts *parts);
    ~PaintedAccessible() override;

    /// The factory; makes one for PaintedParts widgets and for nothing else.
    [[nodiscard]] static QAccessibleInterface *make(const QString &className, QObject *object);

    void forgetParts();
    [[nodiscard]] PaintedParts *parts() const { return m_parts; }
    [[nodiscard]] QWidget *owner() const { return widget(); }

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    PaintedParts *m_parts = nullptr;
    mutable QHash<int, QAccessible::Id> m_ids; ///< by part, made when first asked for
};

} // namespace jalons
