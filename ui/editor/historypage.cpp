// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/historypage.h"

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/editor/changewords.h"
#include "ui/editor/form.h"
#include "ui/look/metrics.h"

#include <QTextBrowser>

namespace jalons {

namespace {

constexpr int latest = 100;

QString moment(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    const Language language = spokenLanguage();
    return QStringLiteral("%1, %2").arg(
        inWords(local.date(), language), inWords(local.time(), language));
}

} // namespace

HistoryPage::HistoryPage(Plan &plan, QWidget *parent)
    : LoadedPage(parent)
    , m_plan(plan)
    , m_text(new QTextBrowser(this))
{
    setFocusProxy(m_text);
    m_text->setObjectName(QStringLiteral("history"));
    m_text->setAccessibleName(tr("History"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(360);
    m_text->document()->setDocumentMargin(metrics::near);
    Form form(this);
    form.heading(tr("History"));
    form.widget(m_text);
}

void HistoryPage::fill(const Event &event)
{
    const auto changes = m_plan.history(latest, event.id);
    if (!changes) {
        m_text->setPlainText(changes.error().message);
        return;
    }
    if (changes->isEmpty()) {
        m_text->setPlainText(tr("Nothing was saved yet."));
        return;
    }
    QString html;
    for (const Change &change : *changes) {
        const QStringList fields = changedFields(change, event.id);
        html += QStringLiteral("<p style=\"margin-bottom:10px\"><b>%1</b> — %2<br>%3%4</p>")
                    .arg(moment(change.when).toHtmlEscaped(), change.who.toHtmlEscaped(),
                        change.label.toHtmlEscaped(),
                        fields.isEmpty() ? QString()
                                         : QStringLiteral("<br>")
                                + tr("Changed: %1").arg(fields.join(tr(", "))).toHtmlEscaped());
    }
    m_text->setHtml(html);
}

} // namespace jalons
