// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/datefield.h"

#include "core/plan/datewords.h"
#include "core/reading/typeddate.h"
#include "ui/editor/form.h"
#include "ui/editor/iconbutton.h"
#include "ui/editor/linefield.h"
#include "ui/editor/monthpopup.h"
#include "ui/editor/stepped.h"
#include "ui/look/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace jalons {

namespace {

constexpr const char *firstWeekdayProperty = "firstWeekday";

} // namespace

DateField::DateField(const QString &objectName, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_line(new LineField(objectName, this))
    , m_echo(new QLabel(this))
{
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    m_line->setToolTip(
        tr("Up and Down step the day, or the part of the date that the cursor stands in; Alt+Down "
           "opens a month"));
    auto *button = new IconButton(QStringLiteral("calendar"), tr("Choose in a month"), this);
    button->setObjectName(objectName + QStringLiteral("Month"));
    m_echo->setObjectName(objectName + QStringLiteral("Echo"));
    m_echo->setWordWrap(true);
    m_echo->setTextFormat(Qt::PlainText);
    m_echo->setProperty("second", true);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::step);
    row->addWidget(m_line);
    row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step);
    column->addLayout(row);
    column->addWidget(m_echo);

    connect(button, &QToolButton::clicked, this, &DateField::openMonth);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_insists = false;
        echo();
        emit edited();
    });
}

void DateField::setOneDayOnly()
{
    m_oneDay = true;
    m_echo->hide();
}

void DateField::setName(const QString &name)
{
    m_line->setAccessibleName(name);
}

void DateField::load(const PlannedDate &date)
{
    m_loaded = date;
    m_shown = date.isKnown() ? inWords(date, spokenLanguage()) : QString();
    m_line->load(m_shown);
    m_shown = m_line->text();
    echo();
}

Result<PlannedDate> DateField::date() const
{
    const QString text = m_line->text();
    if (text == m_shown)
        return m_loaded;
    PlannedDate date;
    if (!text.trimmed().isEmpty()) {
        const auto read = readTypedDate(text, m_today);
        if (!read)
            return failed(read);
        date = *read;
    }
    // Whether the hours exist there is asked of whoever knows the place.
    date.timeZone = "UTC";
    if (const auto sentence = date.problem())
        return fail(Trouble::Usage, *sentence);
    date.timeZone = m_loaded.timeZone;
    if (m_oneDay && date.isKnown()
        && (!date.isDay() || date.from != date.to || date.start.isValid()
            || date.bound != Bound::On))
        return fail(Trouble::Usage, tr("A day is needed here, such as “12 March 2019”."));
    // The same date in other words is still the one that was loaded.
    PlannedDate asWritten = date;
    asWritten.asWritten = m_loaded.asWritten;
    return asWritten == m_loaded ? m_loaded : date;
}

void DateField::enter(const PlannedDate &date)
{
    m_line->setText(inWords(date, spokenLanguage()));
}

void DateField::focusProblem()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_insists = true;
    echo();
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
        echo();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool up = key->key() == Qt::Key_Up;
    if ((!up && key->key() != Qt::Key_Down) || m_line->isReadOnly())
        return QWidget::eventFilter(watched, event);
    if (key->modifiers().testFlag(Qt::AltModifier)) {
        openMonth();
        return true;
    }
    step(up ? 1 : -1);
    return true;
}

qsizetype DateField::placeInHand() const
{
    return m_line->hasSelectedText() ? m_line->selectionStart() : m_line->cursorPosition();
}

/// At the end of the text nobody has picked a part of it.
DateSection DateField::sectionInHand() const
{
    const qsizetype length = m_line->text().size();
    const bool whole = m_line->hasSelectedText() ? m_line->selectedText().size() == length
                                                 : m_line->cursorPosition() == length;
    return whole ? DateSection::Whole : sectionAt(m_line->text(), placeInHand());
}

void DateField::step(int by)
{
    const auto now = date();
    if (!now)
        return;
    const DateSection section = sectionInHand();
    const qsizetype place = placeInHand();
    enter(stepped(*now, section, by, m_today));
    if (section == DateSection::Whole)
        return;
    // The keys go on with the same part, wherever it stands now.
    const QList<SectionSpan> spans = sectionsOf(m_line->text());
    const SectionSpan *nearest = nullptr;
    for (const SectionSpan &span : spans)
        if (span.section == section
            && (!nearest || qAbs(span.from - place) < qAbs(nearest->from - place)))
            nearest = &span;
    if (nearest)
        m_line->setSelection(static_cast<int>(nearest->from), static_cast<int>(nearest->length));
}

void DateField::echo()
{
    const auto now = date();
    // While somebody types, a date that is not yet whole is no mistake.
    const bool wrong = !now && (m_insists || !m_line->hasFocus());
    if (now) {
        const QString words = inWords(*now, spokenLanguage(), Wording::Full);
        QStringList parts{ words };
        if (now->isKnown())
            parts += nameOf(now->precision).toLower();
        if (!now->asWritten.isEmpty())
            parts += tr("in the source: “%1”").arg(now->asWritten);
        m_echo->setText(parts.join(QStringLiteral(" · ")));
    } else {
        m_echo->setText(now.error().message);
    }
    if (m_oneDay)
        m_echo->setVisible(wrong);
    markProblem(m_echo, wrong);
    markProblem(m_line, wrong);
    m_line->setAccessibleDescription(m_echo->text());
}

Weekday firstWeekdayIn(const QWidget &window)
{
    const int day = window.property(firstWeekdayProperty).toInt();
    return day >= Qt::Monday && day <= Qt::Sunday ? static_cast<Weekday>(day) : Qt::Monday;
}

void setFirstWeekdayIn(QWidget &window, Weekday day)
{
    window.setProperty(firstWeekdayProperty, static_cast<int>(day));
}

void DateField::openMonth()
{
    const auto now = date();
    const QDate shown = now && now->isKnown() ? now->from : m_today;
    auto *popup = new MonthPopup(shown, m_today, firstWeekdayIn(*window()), m_region, this);
    connect(popup, &MonthPopup::chosen, this, [this](QDate day) {
        enter(movedTo(date().value_or(m_loaded), day));
        m_line->setFocus(Qt::PopupFocusReason);
    });
    popup->openBelow(m_line);
}

} // namespace jalons
