// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/messagebar.h"

#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace jalons {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(u"message"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(u"messageButton"_s);
    m_close->setObjectName(u"closeMessage"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message (Esc)"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::near, metrics::step, metrics::near, metrics::step);
    row->setSpacing(metrics::near);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);

    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto deed = m_deed;
        dismiss();
        if (deed)
            deed();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::tell(const QString &text)
{
    m_deed = nullptr;
    show(text, false);
}

int MessageBar::tell(const QString &text, const QString &doing, const std::function<void()> &deed)
{
    m_deed = deed;
    m_button->setText(doing);
    show(text, false);
    return m_number;
}

void MessageBar::withdraw(int message)
{
    if (message != m_number || !m_deed)
        return;
    if (m_button->hasFocus())
        m_close->setFocus(Qt::OtherFocusReason);
    m_deed = nullptr;
    m_button->hide();
}

void MessageBar::tell(const Error &error)
{
    m_deed = nullptr;
    if (!error.detail.isEmpty()) {
        m_button->setText(tr("Details…"));
        m_deed = [this, error] {
            auto *box = new QMessageBox(
                QMessageBox::Warning, tr("Details"), error.message, QMessageBox::Close, window());
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->setInformativeText(error.detail);
            box->open();
        };
    }
    show(error.message, true);
}

bool MessageBar::takeFocus()
{
    if (isHidden())
        return false;
    m_focusBefore = QApplication::focusWidget();
    (m_button->isVisibleTo(this) ? static_cast<QWidget *>(m_button) : m_close)
        ->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void MessageBar::show(const QString &text, bool trouble)
{
    ++m_number;
    m_trouble = trouble;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_button->setVisible(m_deed != nullptr);
    m_button->setAccessibleDescription(text);
    paintIcon();
    setVisible(true);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void MessageBar::paintIcon()
{
    const Colours colours = coloursFor(palette());
    const QColor ink = m_trouble ? colours.error : colours.accent;
    m_icon->setPixmap(icon(m_trouble ? u"warning"_s : u"info"_s, ink, ink).pixmap(20));
    m_close->setIcon(icon(u"close"_s, colours));
    QPalette ground = m_text->palette();
    ground.setColor(QPalette::WindowText, m_trouble ? colours.error : colours.text);
    m_text->setPalette(ground);
}

} // namespace jalons
