// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/startchoice.h"

#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace jalons {

StartChoice::StartChoice(
    const QString &iconName, const QString &title, const QString &about, QWidget *parent)
    : QPushButton(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
{
    setAccessibleName(title);
    setAccessibleDescription(about);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *what = new QLabel(title, this);
    what->setFont(fontFor(TextSize::Heading, font()));
    auto *more = new QLabel(about, this);
    more->setProperty("second", true);
    more->setWordWrap(true);
    words->addWidget(what);
    words->addWidget(more);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::group, 12, metrics::group, 12);
    row->setSpacing(metrics::group);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    for (QLabel *label : { m_icon, what, more })
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setSizePolicy(policy);
    paintIcon();
}

QSize StartChoice::sizeHint() const
{
    return layout()->sizeHint();
}

void StartChoice::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        paintIcon();
}

void StartChoice::paintIcon()
{
    const Colours colours = coloursFor(palette());
    m_icon->setPixmap(jalons::icon(m_iconName, colours.accent, colours.accent).pixmap(28));
}

} // namespace jalons
