// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/layoutpart.h"

#include "ui/look/metrics.h"

#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

LayoutPart::LayoutPart(const QString &event, QWidget *parent)
    : PrintPart(tr("Layout"), parent)
    , m_layouts(new QListWidget(this))
    , m_one(new QRadioButton(this))
    , m_all(new QRadioButton(this))
    , m_hasEvent(!event.isEmpty())
{
    m_layouts->setObjectName(u"layouts"_s);
    m_layouts->setAccessibleName(tr("Layout"));
    m_layouts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layouts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString &key : layoutKeys()) {
        auto *item = new QListWidgetItem(nameOf(*layoutFromKey(key)), m_layouts);
        item->setData(Qt::UserRole, key);
        item->setSizeHint({ 0, fontMetrics().height() + 8 });
    }
    m_layouts->setFixedHeight(
        m_layouts->count() * (fontMetrics().height() + 8) + 2 * m_layouts->frameWidth() + 2);
    column().addWidget(m_layouts);
    setFocusProxy(m_layouts);

    m_one->setObjectName(u"oneEvent"_s);
    m_one->setText(onlyThis(event));
    m_one->setToolTip(event);
    m_one->setAccessibleName(tr("“%1” only").arg(event));
    m_all->setObjectName(u"allEvents"_s);
    // What is too long for the column is cut there, and whole in the tool tip.
    for (QRadioButton *button : { m_one, m_all })
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column().addSpacing(metrics::step);
    column().addWidget(m_one);
    column().addWidget(m_all);
    setCount(0);

    connect(m_layouts, &QListWidget::currentRowChanged, this, [this] {
        showReach();
        tell();
    });
    connect(m_one, &QRadioButton::toggled, this, &LayoutPart::tell);
}

/// As much of the title as the column has room for.
QString LayoutPart::onlyThis(const QString &title) const
{
    constexpr int room = 230;
    const int around = fontMetrics().horizontalAdvance(tr("“%1” only").arg(QString()));
    QString some = fontMetrics().elidedText(title, Qt::ElideRight, room - around);
    return tr("“%1” only").arg(some.replace(u'&', u"&&"_s));
}

void LayoutPart::fill(const PrintChoices &choices)
{
    m_layouts->setCurrentRow(int(layoutKeys().indexOf(keyOf(choices.layout))));
    (choices.oneEvent && m_hasEvent ? m_one : m_all)->setChecked(true);
    showReach();
}

void LayoutPart::save(PrintChoices &choices) const
{
    if (const QListWidgetItem *item = m_layouts->currentItem())
        choices.layout
            = layoutFromKey(item->data(Qt::UserRole).toString()).value_or(choices.layout);
    choices.oneEvent = m_one->isChecked();
}

void LayoutPart::setCount(int events)
{
    m_all->setText(tr("%n event(s), each on its own page", nullptr, events));
}

void LayoutPart::showReach()
{
    PrintChoices now;
    save(now);
    m_one->setVisible(now.layout == Layout::Sheet && m_hasEvent);
    m_all->setVisible(now.layout == Layout::Sheet);
}

} // namespace jalons
