// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/banner.h"

#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jalons {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("bannerButton"));
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::edge, metrics::near, metrics::edge, metrics::near);
    row->setSpacing(metrics::near);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto deed = m_deed;
        dismiss();
        if (deed)
            deed();
    });
    ink();
    hide();
}

void Banner::tell(const QString &text)
{
    tell(text, {}, {});
}

void Banner::tell(const QString &text, const QString &doing, const std::function<void()> &deed)
{
    m_text->setText(text);
    m_deed = deed;
    m_button->setText(doing);
    m_button->setVisible(!doing.isEmpty());
    show();
    // The focus stays where it is; a screen reader hears of the strip all the same.
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::dismiss()
{
    m_deed = nullptr;
    hide();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        ink();
}

void Banner::ink()
{
    const Colours colours = coloursFor(QGuiApplication::palette());
    m_icon->setPixmap(icon(QStringLiteral("info"), colours).pixmap(16, 16));
    const QString style = QStringLiteral("#banner { background: %1; border: none; }")
                              .arg(colours.accentGround.name());
    if (styleSheet() != style)
        setStyleSheet(style);
}

} // namespace jalons
