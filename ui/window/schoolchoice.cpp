// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/schoolchoice.h"

#include "core/planning/schoolcalendar.h"
#include "ui/look/metrics.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/preferences.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leftOutShown = 3; ///< of the entries of a file that could not be read

} // namespace

SchoolChoice::SchoolChoice(Shown &shown, Preferences &preferences, QWidget *parent)
    : PreferenceGroup(tr("School holidays"), parent)
    , m_shown(shown)
    , m_preferences(preferences)
    , m_shipped(new QRadioButton(tr("The calendar that &comes with Jalons"), this))
    , m_own(new QRadioButton(this))
    , m_choose(new QPushButton(tr("C&hoose…"), this))
{
    m_shipped->setObjectName(u"shippedSchools"_s);
    m_own->setObjectName(u"ownSchools"_s);
    m_choose->setObjectName(u"chooseSchools"_s);
    m_choose->setAutoDefault(false);
    m_choose->setAccessibleName(tr("Choose an iCalendar file"));
    addRow(m_shipped);
    auto *own = new QWidget(this);
    auto *row = new QHBoxLayout(own);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::near);
    row->addWidget(m_own, 1);
    row->addWidget(m_choose);
    addRow(own);
    m_read = addWords();
    m_read->setObjectName(u"schoolsRead"_s);
    connect(m_choose, &QPushButton::clicked, this, &SchoolChoice::chooseFile);
    connect(m_shipped, &QRadioButton::clicked, this, [this] {
        setInUse(false);
    });
    connect(m_own, &QRadioButton::clicked, this, [this] {
        if (m_shown.appearance().ownSchools.holidays.isEmpty())
            chooseFile();
        else
            setInUse(true);
    });
    connect(&shown, &Shown::appearanceChanged, this, &SchoolChoice::showChoice);
    showChoice();
    showSchools(shown.appearance().ownSchools);
}

void SchoolChoice::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("School Holidays"),
        m_preferences.folder(), tr("Calendars (*.ics);;All files (*)"));
    if (path.isEmpty())
        return showChoice();
    m_preferences.setFolderOf(path);
    readSchools(path);
}

void SchoolChoice::readSchools(const QString &path)
{
    const Result<SchoolCalendar> read = readSchoolCalendarFile(path);
    if (!read) {
        showChoice();
        return saySchools(read.error().message, true);
    }
    Appearance appearance = m_shown.appearance();
    appearance.ownSchools = { true, QFileInfo(path).fileName(), read->holidays };
    m_shown.setAppearance(appearance);
    showChoice();
    showSchools(appearance.ownSchools, read->leftOut);
}

void SchoolChoice::setInUse(bool own)
{
    Appearance appearance = m_shown.appearance();
    appearance.ownSchools.inUse = own;
    m_shown.setAppearance(appearance);
}

void SchoolChoice::showChoice()
{
    const bool own = m_shown.appearance().ownSchools.inUse;
    m_own->setChecked(own);
    m_shipped->setChecked(!own);
}

void SchoolChoice::showSchools(const OwnSchools &schools, const QStringList &leftOut)
{
    m_own->setText(schools.name.isEmpty()
            ? tr("A calendar of your own, an &iCalendar file")
            //: %1 is the name of a file
            : tr("The &iCalendar file “%1”").arg(asMenuText(schools.name)));
    QStringList lines;
    if (schools.holidays.isEmpty())
        lines.append(tr("The ministry of education publishes its calendar as such a file, for all "
                        "zones or for one."));
    else
        //: %1 and %2 are school years: « 2025-2026 »
        lines.append(
            tr("%n holiday(s) read, school years %1 to %2.", nullptr,
                static_cast<int>(schools.holidays.size()))
                .arg(schools.holidays.first().schoolYear, schools.holidays.last().schoolYear));
    if (!leftOut.isEmpty())
        lines.append(tr("Left out:"));
    lines += leftOut.first(std::min(leftOutShown, leftOut.size()));
    if (const qsizetype more = leftOut.size() - leftOutShown; more > 0)
        lines.append(tr("and %n more.", nullptr, static_cast<int>(more)));
    saySchools(lines.join(u'\n'), false);
}

void SchoolChoice::saySchools(const QString &words, bool isProblem)
{
    setWords(*m_read, words);
    m_read->setProperty("problem", isProblem);
    m_read->style()->polish(m_read);
    m_own->setAccessibleDescription(words);
    if (isVisible())
        window()->adjustSize();
}

} // namespace jalons
