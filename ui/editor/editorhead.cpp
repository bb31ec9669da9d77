// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editorhead.h"

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/look/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jalons {

EditorHead::EditorHead(const Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("headTitle"));
    m_title->setFont(fontFor(TextSize::Title, font()));
    m_facts->setObjectName(QStringLiteral("headFacts"));
    m_facts->setProperty("second", true);
    for (QLabel *label : { m_title, m_facts }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    column->setSpacing(metrics::step);
    column->addWidget(m_title);
    column->addWidget(m_facts);
}

void EditorHead::show(const Event &event)
{
    const QString title = event.title.trimmed();
    m_title->setText(title.isEmpty() ? tr("New event") : title);
    QStringList facts{ inWords(event.when, spokenLanguage(), Wording::Full) };
    const EventOutline outline = outlineOf(event);
    if (!outline.territories.isEmpty()) {
        QString territory = m_plan.territoryName(outline.territories.first().code);
        if (const qsizetype others = outline.territories.size() - 1; others > 0)
            //: A territory, and how many more
            territory = tr("%1 and %n more", nullptr, static_cast<int>(others)).arg(territory);
        facts.append(territory);
    }
    facts.append(nameOf(event.status));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

} // namespace jalons
