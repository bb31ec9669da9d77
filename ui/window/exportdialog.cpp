// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exportdialog.h"

#include "core/exchange/accessiblepdf.h"
#include "core/store/plan.h"
#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"
#include "ui/shown/period.h"
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

bool hasPages(ExportFormat format)
{
    const ExportMaking making = rowOf(format).making;
    return making == ExportMaking::Pages || making == ExportMaking::PaintedPages;
}

} // namespace

ExportDialog::ExportDialog(const Plan &plan, const Shown &shown, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_shown(shown)
    , m_what(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_layout(new QComboBox(this))
    , m_notes(new QCheckBox(tr("With &internal notes"), this))
    , m_explanation(new QLabel(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    fillWhat();
    fillFormats();
    m_notes->setObjectName(u"notes"_s);
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setProperty("second", true);
    m_explanation->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = addPrimary(*buttons, tr("&Export…"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    addField(*column, tr("&What"), m_what);
    addField(*column, tr("&As"), m_format);
    addField(*column, tr("&Layout"), m_layout);
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

void ExportDialog::fillWhat()
{
    m_what->setObjectName(u"what"_s);
    m_what->addItem(tr("The whole plan"), Everything);
    if (!m_shown.filter().isEmpty()) {
        const int count = m_plan.count(m_shown.filter()).value_or(0);
        m_what->addItem(tr("The %n event(s) of the filter", nullptr, count), Filtered);
        m_what->setCurrentIndex(1);
    }
    if (const Result<Event> event = m_plan.event(m_shown.selected()))
        m_what->addItem(tr("“%1” only").arg(event->title), Selected);
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(40);
}

void ExportDialog::fillFormats()
{
    m_format->setObjectName(u"format"_s);
    for (const ExportFormatRow &row : exportFormats())
        m_format->addItem(nameOf(row.format), static_cast<int>(row.format));
    m_format->setMaxVisibleItems(static_cast<int>(exportFormats().size()));
    m_layout->setObjectName(u"layout"_s);
    for (const Layout layout : writtenLayouts())
        m_layout->addItem(nameOf(layout), static_cast<int>(layout));
}

void ExportDialog::addField(QVBoxLayout &column, const QString &words, QComboBox *field)
{
    auto *label = new QLabel(words, this);
    label->setBuddy(field);
    column.addWidget(label);
    column.addWidget(field);
    column.addSpacing(metrics::near);
}

ExportWish ExportDialog::wish() const
{
    ExportWish wish;
    wish.format = static_cast<ExportFormat>(m_format->currentData().toInt());
    wish.layout = static_cast<Layout>(m_layout->currentData().toInt());
    wish.view = keyOf(m_shown.view());
    wish.day = m_shown.date();
    wish.firstWeekday = m_shown.appearance().firstWeekday();
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

/// The agenda is no picture: its month is drawn.
QString ExportDialog::periodShown() const
{
    const View view = m_shown.view() == View::Agenda ? View::Month : m_shown.view();
    return periodInWords(view, periodOf(view, m_shown.date(), m_shown.appearance().firstWeekday()));
}

void ExportDialog::explain()
{
    const ExportWish now = wish();
    const bool picture = rowOf(now.format).making == ExportMaking::Painted;
    const bool backup = now.format == ExportFormat::Json && now.filter.isEmpty();
    const bool noOfficeHere = now.format == ExportFormat::AccessiblePdf && !officeProgramme();
    m_notes->setEnabled(!picture && !backup);
    m_layout->setEnabled(hasPages(now.format));
    m_export->setEnabled(!noOfficeHere);
    if (noOfficeHere)
        m_explanation->setText(noOffice().error().message);
    else if (picture)
        m_explanation->setText(tr("The picture shows %1.").arg(periodShown()));
    else if (backup)
        m_explanation->setText(
            tr("The data of the whole plan is a backup: it holds the internal notes, too."));
    else if (now.format == ExportFormat::AccessiblePdf)
        m_explanation->setText(tr("Headings and tables are marked for screen readers (PDF/UA); the "
                                  "page is laid out by LibreOffice. Internal notes leave the plan "
                                  "only when asked for."));
    else if (now.format == ExportFormat::Pdf)
        m_explanation->setText(tr("The pages as they are printed. Screen readers find no headings "
                                  "in this PDF. Internal notes leave the plan only when asked "
                                  "for."));
    else
        m_explanation->setText(tr("Internal notes leave the plan only when asked for."));
}

} // namespace jalons
