// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printdialog.h"

#include "core/exchange/accessiblepdf.h"
#include "core/store/plan.h"
#include "ui/look/metrics.h"
#include "ui/print/contentpart.h"
#include "ui/print/editingpart.h"
#include "ui/print/layoutpart.h"
#include "ui/print/letterheadpart.h"
#include "ui/print/periodpart.h"
#include "ui/print/presetpart.h"
#include "ui/print/previewpane.h"
#include "ui/print/stylepart.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int choicesWidth = 300;

/// Nothing but a line.
QFrame *line(QFrame::Shape shape, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setObjectName(u"line"_s);
    frame->setFrameShape(QFrame::NoFrame);
    if (shape == QFrame::VLine)
        frame->setFixedWidth(1);
    else
        frame->setFixedHeight(1);
    return frame;
}

} // namespace

PrintDialog::PrintDialog(const Plan &plan, const PrintOccasion &occasion, const PrintChoices &begin,
    const QList<PrintPreset> &presets, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_occasion(occasion)
    , m_choices(begin)
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print"));
    auto *sides = new QHBoxLayout;
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    // Made in the order in which Tab goes from one to the next.
    sides->addWidget(makeChoices(presets));
    m_preview = new PreviewPane(plan, clock, this);
    sides->addWidget(line(QFrame::VLine, this));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(metrics::group, metrics::near, metrics::group, metrics::near);
    right->addWidget(m_preview);
    sides->addLayout(right, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(sides, 1);
    column->addWidget(line(QFrame::HLine, this));
    column->addWidget(makeButtons());

    connect(m_preview, &PreviewPane::printableChanged, this, &PrintDialog::enableButtons);
    connect(m_preview, &PreviewPane::wayOutWanted, this, [this] {
        if (isFiltered())
            m_choices.withoutFilter = true;
        else
            m_choices.span = PrintSpan::OfFilter;
        load();
    });
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 800);
    resize(QSize(1240, 860).boundedTo(room * 0.94));
    load();
    m_layout->setFocus();
}

PrintDialog::~PrintDialog() = default;

QWidget *PrintDialog::makeChoices(const QList<PrintPreset> &presets)
{
    const Result<Event> event = m_plan.event(m_occasion.event);
    m_layout = new LayoutPart(event ? event->title : QString(), this);
    m_period = new PeriodPart(m_plan, m_occasion, this);
    m_style = new StylePart(this);
    auto *editing = new EditingPart(this);
    connect(editing, &EditingPart::editingWanted, this, &PrintDialog::editingWanted);
    m_parts
        = { m_layout, m_period, new ContentPart(this), editing, m_style, new LetterheadPart(this) };
    m_presets = new PresetPart(presets, this);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::group, metrics::group, metrics::group, metrics::group);
    column->setSpacing(metrics::group);
    for (PrintPart *part : std::as_const(m_parts)) {
        column->addWidget(part);
        connect(part, &PrintPart::changed, this, [this, part] {
            take(part);
        });
    }
    column->addWidget(m_presets);
    column->addStretch();
    connect(m_presets, &PresetPart::chosen, this, [this](const PrintChoices &choices) {
        m_choices = choices;
        load();
    });
    connect(m_presets, &PresetPart::presetsChanged, this, &PrintDialog::presetsChanged);
    connect(m_style, &StylePart::templateChanged, this, &PrintDialog::follow);

    auto *area = new QScrollArea(this);
    area->setObjectName(u"printChoices"_s);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(choicesWidth + 12);
    return area;
}

QPushButton *PrintDialog::addButton(const char *name, const QString &words, PrintedAs as)
{
    auto *button = new QPushButton(words);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    m_buttons.append({ button, as });
    connect(button, &QPushButton::clicked, this, [this, as] {
        emit wanted(as);
    });
    return button;
}

QWidget *PrintDialog::makeButtons()
{
    auto *foot = new QWidget(this);
    m_note = new QLabel(foot);
    m_note->setObjectName(u"printNote"_s);
    m_note->setProperty("second", true);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::near);
    row->addWidget(addButton("printHtml", tr("&Web Page…"), PrintedAs::Html));
    row->addWidget(addButton("printOdt", tr("OpenDocument…"), PrintedAs::Odt));
    row->addStretch();
    row->addWidget(addButton("printAccessible", tr("&Accessible PDF…"), PrintedAs::AccessiblePdf));
    auto *pdf = addButton("savePdf", tr("&Save as PDF…"), PrintedAs::Pdf);
    new QShortcut(QKeySequence::Save, this, [pdf] {
        pdf->click(); // the letter of the button stays, too
    });
    row->addWidget(pdf);
    // Marked before it is shown: a mark made later shows nothing.
    auto *print = addButton("printPaper", tr("&Print…"), PrintedAs::Paper);
    print->setProperty("primary", true);
    print->setDefault(true);
    row->addWidget(print);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(cancel);

    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(metrics::group, metrics::near, metrics::group, 12);
    column->setSpacing(metrics::near);
    column->addWidget(m_note);
    column->addLayout(row);
    return foot;
}

void PrintDialog::load()
{
    for (PrintPart *part : std::as_const(m_parts))
        part->load(m_choices);
    follow();
}

void PrintDialog::take(const PrintPart *part)
{
    const Layout before = m_choices.layout;
    part->save(m_choices);
    if (m_choices.layout != before)
        return load(); // each layout has its own paper and content
    follow();
}

bool PrintDialog::isFiltered() const
{
    return !m_occasion.filter.isEmpty() && !m_choices.withoutFilter;
}

PrintJob PrintDialog::job() const
{
    return jobOf(m_choices, m_occasion);
}

QString PrintDialog::suggestedName() const
{
    // What a file's name may not hold on the systems that officers share files with.
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString title = m_preview->info().title;
    if (const QList<EventId> events = job().filter.events; events.size() == 1) {
        if (const Result<Event> event = m_plan.event(events.first()))
            title = event->title;
    }
    return QString(title.isEmpty() ? nameOf(m_choices.layout) : title)
        .replace(forbidden, QStringLiteral(" "))
        .simplified()
        .left(120);
}

void PrintDialog::follow()
{
    const PrintJob now = job();
    PrintChoices all = m_choices;
    all.oneEvent = false;
    m_layout->setCount(m_plan.count(jobOf(all, m_occasion).filter).value_or(0));
    m_period->setEnabled(now.layout != Layout::Sheet || !m_choices.oneEvent);
    m_presets->compare(m_choices);
    m_preview->setWayOut(isFiltered()               ? tr("Without the &Filter")
            : m_choices.span != PrintSpan::OfFilter ? tr("All Dates")
                                                    : QString());
    m_preview->follow(now);
    enableButtons();
}

void PrintDialog::enableButtons()
{
    const bool poster = isPoster(m_choices.layout);
    const bool office = officeProgramme().has_value();
    for (const auto &[button, as] : std::as_const(m_buttons)) {
        const bool drawn = as == PrintedAs::Paper || as == PrintedAs::Pdf;
        button->setEnabled(m_preview->isPrintable() && (drawn || !poster)
            && (as != PrintedAs::AccessiblePdf || office));
    }
    if (poster)
        m_note->setText(tr("A poster is drawn: it leaves on paper or as a PDF. Screen readers find "
                           "no headings in that PDF."));
    else if (!office)
        m_note->setText(noOffice().error().message);
    else
        m_note->setText(tr("PDF: the pages as printed, in which screen readers find no headings. "
                           "Accessible PDF: headings and tables are marked for them (PDF/UA); "
                           "LibreOffice lays its pages out."));
}

void PrintDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // Back from a text editor, perhaps.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_style)
        m_style->findTemplates();
}

} // namespace jalons
