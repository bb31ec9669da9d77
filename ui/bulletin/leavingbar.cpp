// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulletin/leavingbar.h"

#include "core/exchange/accessiblepdf.h"
#include "core/exchange/exportformats.h"
#include "ui/look/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace jalons {

using namespace Qt::StringLiterals;

LeavingBar::LeavingBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_copy(add(tr("&Copy"), "bulletinCopy"))
    , m_export(add(tr("Expo&rt"), "bulletinExport"))
    , m_print(add(tr("&Print…"), "bulletinPrint"))
    , m_issue(add(tr("&Mark as issued"), "bulletinIssue"))
{
    m_words->setObjectName(u"bulletinState"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_copy->setToolTip(tr("Copies the whole page as formatted text"));
    m_issue->setToolTip(
        tr("Records that it has left: later bulletins do not tell its events again"));
    m_issue->setProperty("primary", true);
    auto *menu = new QMenu(m_export);
    for (const auto &[format, words] : { std::pair(ExportFormat::Html, tr("&Web page (HTML)…")),
             std::pair(ExportFormat::Odt, tr("&Document (ODT)…")),
             std::pair(ExportFormat::Pdf, tr("&PDF…")),
             std::pair(ExportFormat::AccessiblePdf, tr("&Accessible PDF…")) }) {
        QAction *action = menu->addAction(words);
        const bool possible = format != ExportFormat::AccessiblePdf || officeProgramme();
        action->setEnabled(possible);
        action->setObjectName(u"bulletinAs"_s + keyOf(format));
        if (!possible)
            action->setToolTip(noOffice().error().message);
        connect(action, &QAction::triggered, this, [this, kind = format] {
            emit fileWanted(static_cast<int>(kind));
        });
    }
    menu->setToolTipsVisible(true);
    m_export->setMenu(menu);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::group, metrics::near, metrics::group, metrics::near);
    row->setSpacing(metrics::near);
    row->addWidget(m_words, 1);
    for (QPushButton *button : { m_copy, m_export, m_print, m_issue })
        row->addWidget(button);
    connect(m_copy, &QPushButton::clicked, this, &LeavingBar::copyWanted);
    connect(m_print, &QPushButton::clicked, this, &LeavingBar::printWanted);
    connect(m_issue, &QPushButton::clicked, this, &LeavingBar::issueWanted);
}

QPushButton *LeavingBar::add(const QString &words, const char *name)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void LeavingBar::offer(bool readable, bool open)
{
    for (QPushButton *button : { m_copy, m_export, m_print })
        button->setEnabled(readable);
    m_issue->setEnabled(readable && open);
}

void LeavingBar::tell(const QString &words)
{
    m_words->setProperty("problem", false);
    m_words->setProperty("second", true);
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    if (m_words->text() == words)
        return;
    m_words->setText(words);
    // The focus stays where it is; a screen reader hears of it all the same.
    QAccessibleEvent changed(m_words, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void LeavingBar::tellProblem(const QString &words)
{
    tell(words);
    m_words->setProperty("second", false);
    m_words->setProperty("problem", true);
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
}

} // namespace jalons
