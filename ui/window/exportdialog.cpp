// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exportdialog.h"

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"
#include "ui/shown/shown.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

enum Scope { Everything, Filtered, Selected };

void addField(QVBoxLayout *column, const QString &words, QWidget *field)
{
    auto *label = new QLabel(words);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    column->addSpacing(metrics::near);
}

} // namespace

ExportDialog::ExportDialog(const Plan &plan, const Shown &shown, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_shown(shown)
    , m_what(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_notes(new QCheckBox(tr("With &internal notes"), this))
    , m_explanation(new QLabel(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    m_what->setObjectName(u"what"_s);
    m_what->addItem(tr("The whole plan"), Everything);
    if (!shown.filter().isEmpty()) {
        const int count = plan.count(shown.filter()).value_or(0);
        m_what->addItem(tr("The %n event(s) of the filter", nullptr, count), Filtered);
        m_what->setCurrentIndex(1);
    }
    if (const Result<Event> event = plan.event(shown.selected()))
        m_what->addItem(tr("“%1” only").arg(event->title), Selected);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(40);

    m_format->setObjectName(u"format"_s);
    const auto addFormat = [this](const QString &words, ExportFormat format) {
        m_format->addItem(words, static_cast<int>(format));
    };
    addFormat(tr("Jalons data (JSON), can be imported again"), ExportFormat::Json);
    addFormat(tr("PDF: the summary of each event"), ExportFormat::SheetsPdf);
    addFormat(tr("PDF: a list by day"), ExportFormat::AgendaPdf);
    addFormat(tr("Picture of the month (PNG)"), ExportFormat::MonthPng);
    addFormat(tr("Drawing of the month (SVG)"), ExportFormat::MonthSvg);

    m_notes->setObjectName(u"notes"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setProperty("second", true);
    m_explanation->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    addPrimary(*buttons, tr("&Export…"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    addField(column, tr("&What"), m_what);
    addField(column, tr("&As"), m_format);
    column->addWidget(m_notes);
    column->addSpacing(metrics::near);
    column->addWidget(m_explanation);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::explain);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::explain);
    explain();
}

ExportWish ExportDialog::wish() const
{
    ExportWish wish;
    wish.format = static_cast<ExportFormat>(m_format->currentData().toInt());
    wish.month = m_shown.date();
    wish.withNotes = m_notes->isEnabled() && m_notes->isChecked();
    switch (m_what->currentData().toInt()) {
    case Filtered:
        wish.filter = m_shown.filter();
        break;
    case Selected:
        wish.filter.events = { m_shown.selected() };
        break;
    default:
        break;
    }
    return wish;
}

void ExportDialog::explain()
{
    const ExportWish now = wish();
    const bool picture
        = now.format == ExportFormat::MonthPng || now.format == ExportFormat::MonthSvg;
    const bool backup = now.format == ExportFormat::Json && now.filter.isEmpty();
    m_notes->setEnabled(!picture && !backup);
    if (picture)
        m_explanation->setText(
            tr("The picture shows %1.").arg(monthInWords(now.month, spokenLanguage())));
    else if (backup)
        m_explanation->setText(
            tr("The data of the whole plan is a backup: it holds the internal notes, too."));
    else
        m_explanation->setText(tr("Internal notes leave the plan only when asked for."));
}

} // namespace jalons
