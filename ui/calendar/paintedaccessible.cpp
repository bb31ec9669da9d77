// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/paintedaccessible.h"

#include "ui/calendar/paintedparts.h"

namespace jalons {

namespace {

/// One part. Lives no longer than its list: PaintedAccessible deletes it by its id.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccessible(const PaintedAccessible *list, int part)
        : m_list(list)
        , m_part(part)
    {
    }

    [[nodiscard]] int part() const { return m_part; }

    [[nodiscard]] bool isValid() const override
    {
        return m_list->isValid() && m_part < parts()->partCount();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_list->window(); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_list->owner());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        return which == QAccessible::Name       ? parts()->partName(m_part)
            : which == QAccessible::Description ? parts()->partDescription(m_part)
                                                : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = parts()->partRect(m_part);
        return inside.translated(m_list->owner()->mapToGlobal(QPoint(0, 0)));
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isValid() ? parts()->partRole(m_part) : QAccessible::ListItem;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.selected = parts()->isPartSelected(m_part);
        state.focused = parts()->focusedPart() == m_part;
        state.invisible = !m_list->owner()->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return { pressAction(), setFocusAction() };
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            parts()->pressPart(m_part);
        else if (name == setFocusAction())
            parts()->focusPart(m_part);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() ? QStringList{ QStringLiteral("Return") } : QStringList();
    }

private:
    [[nodiscard]] PaintedParts *parts() const { return m_list->parts(); }

    const PaintedAccessible *m_list;
    int m_part;
};

} // namespace

PaintedAccessible::PaintedAccessible(QWidget *widget, PaintedParts *parts)
    : QAccessibleWidget(widget, QAccessible::List)
    , m_parts(parts)
{
    m_parts->m_accessible = this;
}

PaintedAccessible::~PaintedAccessible()
{
    forgetParts();
    m_parts->m_accessible = nullptr;
}

QAccessibleInterface *PaintedAccessible::make(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    auto *parts = dynamic_cast<PaintedParts *>(object);
    return parts ? new PaintedAccessible(static_cast<QWidget *>(object), parts) : nullptr;
}

void PaintedAccessible::forgetParts()
{
    const QHash<int, QAccessible::Id> old = std::exchange(m_ids, {});
    for (const QAccessible::Id id : old)
        QAccessible::deleteAccessibleInterface(id);
}

int PaintedAccessible::childCount() const
{
    return m_parts->partCount() + QAccessibleWidget::childCount();
}

QAccessibleInterface *PaintedAccessible::child(int index) const
{
    const int count = m_parts->partCount();
    if (index < 0)
        return nullptr;
    if (index >= count)
        return QAccessibleWidget::child(index - count);
    auto known = m_ids.constFind(index);
    if (known == m_ids.cend())
        known = m_ids.insert(
            index, QAccessible::registerAccessibleInterface(new PartAccessible(this, index)));
    return QAccessible::accessibleInterface(*known);
}

int PaintedAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *part = dynamic_cast<const PartAccessible *>(child))
        return part->part();
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? -1 : index + m_parts->partCount();
}

QAccessibleInterface *PaintedAccessible::childAt(int x, int y) const
{
    // From the last to the first: widgets stand on the painting, a tile stands on its day.
    for (int i = childCount() - 1; i >= 0; --i) {
        QAccessibleInterface *one = child(i);
        if (one && one->isValid() && !one->state().invisible && one->rect().contains(x, y))
            return one;
    }
    return nullptr;
}

QAccessibleInterface *PaintedAccessible::focusChild() const
{
    if (widget()->hasFocus()) {
        const int part = m_parts->focusedPart();
        return part < 0 ? nullptr : child(part);
    }
    return QAccessibleWidget::focusChild();
}

} // namespace jalons
