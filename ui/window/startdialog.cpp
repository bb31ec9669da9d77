// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/startdialog.h"

#include "core/store/plan.h"
#include "ui/look/metrics.h"
#include "ui/look/tilepainter.h"
#include "ui/window/plandialogs.h"
#include "ui/window/planfiles.h"
#include "ui/window/preferences.h"
#include "ui/window/startchoice.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentShown = 4;

} // namespace

StartDialog::StartDialog(
    const Catalogue &catalogue, const Clock &clock, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_trouble(new QLabel(this))
{
    setObjectName(u"startDialog"_s);
    setWindowTitle(tr("Jalons"));
    setFixedWidth(560);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(40, 32, 40, 32);
    page->setSpacing(metrics::near);
    addHead(page);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setProperty("problem", true);
    m_trouble->hide();
    page->addWidget(m_trouble);
    addChoices(page);
    addRecent(page);
    page->addStretch();
}

StartDialog::~StartDialog() = default;

void StartDialog::tell(const Error &error)
{
    m_trouble->setText(error.message);
    m_trouble->setToolTip(error.detail);
    m_trouble->show();
    adjustSize();
}

std::unique_ptr<Plan> StartDialog::takePlan()
{
    return std::move(m_plan);
}

void StartDialog::addHead(QVBoxLayout *page)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::group);
    auto *sign = new QLabel(this);
    sign->setPixmap(QIcon(u":/icons/jalons.svg"_s).pixmap(48));
    row->addWidget(sign);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new QLabel(tr("Welcome to Jalons"), this);
    title->setFont(fontFor(TextSize::Title, font()));
    auto *about = new QLabel(tr("The events of a public policy, territory by territory."), this);
    about->setProperty("second", true);
    words->addWidget(title);
    words->addWidget(about);
    row->addLayout(words, 1);
    page->addLayout(row);
    page->addSpacing(metrics::group);
}

void StartDialog::addChoices(QVBoxLayout *page)
{
    auto *created = new StartChoice(u"new-event"_s, tr("New plan"),
        tr("An empty plan in a file of its own; the territories of the plan are in it"), this);
    auto *opened = new StartChoice(
        u"open"_s, tr("Open a plan"), tr("A file that you or a colleague made: *.jalons"), this);
    auto *sample = new StartChoice(u"calendar"_s, tr("Look at the sample"),
        tr("Spring 2019 in six territories, in a copy of your own to try everything on"), this);
    sample->setObjectName(u"startSample"_s);
    created->setObjectName(u"startNew"_s);
    opened->setObjectName(u"startOpen"_s);
    for (StartChoice *choice : { created, opened, sample })
        page->addWidget(choice);

    connect(sample, &QPushButton::clicked, this, [this] {
        take(createSampleCopy(sampleFolder(), m_catalogue, m_clock));
    });
    connect(created, &QPushButton::clicked, this, [this] {
        const QString path = askForNewPlan(this, m_preferences);
        if (!path.isEmpty())
            take(createPlanFile(path, m_catalogue, m_clock));
    });
    connect(opened, &QPushButton::clicked, this, [this] {
        const QString path = askForPlan(this, m_preferences);
        if (!path.isEmpty())
            take(openPlanFile(path, m_catalogue, m_clock));
    });
}

void StartDialog::addRecent(QVBoxLayout *page)
{
    QStringList recent = m_preferences.recentPlans();
    recent.removeIf([](const QString &path) {
        return !QFileInfo::exists(path);
    });
    if (recent.isEmpty())
        return;
    page->addSpacing(metrics::group);
    auto *heading = new QLabel(tr("Opened lately"), this);
    heading->setFont(fontFor(TextSize::Heading, font()));
    page->addWidget(heading);
    for (const QString &path : recent.first(qMin(recentShown, recent.size()))) {
        auto *plan = new QPushButton(QFileInfo(path).fileName().replace(u'&', u"&&"_s), this);
        plan->setProperty("flat", true);
        plan->setToolTip(path);
        plan->setAccessibleDescription(path);
        plan->setAutoDefault(false);
        connect(plan, &QPushButton::clicked, this, [this, path] {
            take(openPlanFile(path, m_catalogue, m_clock));
        });
        page->addWidget(plan, 0, Qt::AlignLeft);
    }
}

void StartDialog::take(Result<std::unique_ptr<Plan>> plan)
{
    if (!plan)
        return tell(plan.error());
    m_plan = std::move(*plan);
    accept();
}

} // namespace jalons
