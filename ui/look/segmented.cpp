// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/segmented.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace jalons {

namespace {

QString placeOf(qsizetype index, qsizetype count)
{
    if (count == 1)
        return QStringLiteral("only");
    if (index == 0)
        return QStringLiteral("first");
    return index == count - 1 ? QStringLiteral("last") : QStringLiteral("middle");
}

} // namespace

SegmentedButtons::SegmentedButtons(const QString &name, const QStringList &words, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto *button = new QPushButton(words.at(i), this);
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setAutoDefault(false);
        button->setProperty("segment", placeOf(i, words.size()));
        button->setAccessibleDescription(name);
        m_group->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit chosen(index);
    });
    // What is down already may be asked for again: a segment may stand for several things.
    connect(m_group, &QButtonGroup::idPressed, this, [this](int index) {
        QAbstractButton *pressed = button(index);
        pressed->setProperty("wasDown", pressed->isChecked());
    });
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        if (button(index)->property("wasDown").toBool())
            emit chosen(index);
    });
}

int SegmentedButtons::current() const
{
    return m_group->checkedId();
}

void SegmentedButtons::setCurrent(int index)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *wanted = m_group->button(index))
        wanted->setChecked(true);
}

QAbstractButton *SegmentedButtons::button(int index) const
{
    return m_group->button(index);
}

} // namespace jalons
