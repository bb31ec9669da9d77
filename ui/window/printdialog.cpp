// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/printdialog.h"

#include "core/store/plan.h"
#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"
#include "ui/shown/shown.h"
#include "ui/window/filterwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

PrintDialog::PrintDialog(const Plan &plan, const Shown &shown, QWidget *parent)
    : QDialog(parent)
    , m_shown(shown)
    , m_one(new QRadioButton(this))
    , m_list(new QRadioButton(this))
    , m_all(new QRadioButton(this))
    , m_notes(new QCheckBox(tr("With &internal notes"), this))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print"));
    const int count = plan.count(shown.filter()).value_or(0);
    const Result<Event> event = plan.event(shown.selected());
    QString title = event ? event->title : tr("no event is selected");
    title = fontMetrics().elidedText(title, Qt::ElideRight, 360).replace(u'&', u"&&"_s);
    m_one->setObjectName(u"one"_s);
    m_one->setText(tr("The &summary of one event: %1").arg(title));
    m_one->setEnabled(event.has_value());
    m_list->setObjectName(u"list"_s);
    m_list->setText(tr("A &list of %n event(s), by day", nullptr, count));
    m_list->setEnabled(count > 0);
    m_all->setObjectName(u"all"_s);
    m_all->setText(tr("The summaries of %n event(s), &each on its own page", nullptr, count));
    m_all->setEnabled(count > 0);
    m_notes->setObjectName(u"notes"_s);
    (event ? m_one : m_list)->setChecked(true);

    auto *filter = new QLabel(this);
    filter->setWordWrap(true);
    filter->setProperty("second", true);
    const QString words = inWords(shown.filter(), plan, shown.today());
    filter->setText(
        words.isEmpty() ? tr("No filter: the whole plan.") : tr("Filter: %1").arg(words));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *go = addPrimary(*buttons, tr("&Preview…"));
    go->setEnabled(m_one->isEnabled() || m_list->isEnabled());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    column->setSpacing(metrics::near);
    column->addWidget(m_one);
    column->addWidget(m_list);
    column->addWidget(m_all);
    column->addWidget(filter);
    column->addSpacing(metrics::near);
    column->addWidget(m_notes);
    column->addSpacing(metrics::near);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PrintJob PrintDialog::job() const
{
    PrintJob job;
    job.layout = m_list->isChecked() ? Layout::Agenda : Layout::Sheet;
    if (m_one->isChecked())
        job.filter.events = { m_shown.selected() };
    else
        job.filter = m_shown.filter();
    job.options.language = spokenLanguage();
    job.options.withNotes = m_notes->isChecked();
    return job;
}

} // namespace jalons
