// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/actionspart.h"

#include "ui/editor/datefield.h"
#include "ui/editor/form.h"
#include "ui/editor/itemlist.h"
#include "ui/editor/linefield.h"
#include "ui/editor/rowlist.h"
#include "ui/editor/textarea.h"
#include "ui/look/metrics.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace jalons {

namespace {

PlannedDate asDate(QDate day)
{
    return day.isValid() ? PlannedDate::day(day) : PlannedDate::unknown();
}

class ActionRow : public ListRow
{
    Q_DECLARE_TR_FUNCTIONS(jalons::ActionRow)

public:
    ActionRow(const Action &action, int number, QDate today)
        : what(new TextArea(QStringLiteral("what"), 1, 5, this))
        , who(new LineField(QStringLiteral("who"), this))
        , due(new DateField(QStringLiteral("due"), today, this))
        , done(new QCheckBox(tr("Done"), this))
        , m_loaded(action)
    {
        what->load(action.what);
        what->setOneParagraph();
        who->load(action.who);
        due->setOneDayOnly();
        due->setFocusProxy(nullptr); // else the Tab key stops where the row was made, too
        due->load(asDate(action.due));
        done->setObjectName(QStringLiteral("done"));
        done->setChecked(action.done);
        who->setPlaceholderText(tr("Who"));
        auto *below = new QHBoxLayout;
        below->setSpacing(metrics::near);
        below->addWidget(who, 3);
        below->addWidget(due, 3);
        below->addWidget(done, 0);
        auto *fields = new QVBoxLayout;
        fields->setSpacing(metrics::step);
        fields->addWidget(what);
        fields->addLayout(below);
        line()->addLayout(fields);
        nameField(what, tr("Action %1: what").arg(number));
        nameField(who, tr("Action %1: who").arg(number));
        due->setName(tr("Action %1: by when").arg(number));
        done->setAccessibleName(tr("Action %1: done").arg(number));
        addRemoveButton(tr("Remove action %1").arg(number));
        connect(what, &TextArea::textChanged, this, &ListRow::edited);
        connect(who, &QLineEdit::textChanged, this, &ListRow::edited);
        connect(due, &DateField::edited, this, &ListRow::edited);
        connect(done, &QCheckBox::toggled, this, &ListRow::edited);
    }

    [[nodiscard]] Action action() const
    {
        const auto date = due->date();
        return { what->value(), who->value(), date ? date->from : m_loaded.due, done->isChecked() };
    }

    /// A row added and left as it was is none.
    [[nodiscard]] bool isEmpty() const
    {
        return property("new").toBool() && action() == Action() && due->date();
    }

    [[nodiscard]] std::optional<QString> problem() const
    {
        if (isEmpty())
            return std::nullopt;
        if (what->value().trimmed().isEmpty())
            return tr("An action agreed does not say what is to be done.");
        const auto date = due->date();
        return date ? std::nullopt : std::optional(date.error().message);
    }

    void focusProblem()
    {
        if (what->value().trimmed().isEmpty())
            what->setFocus(Qt::OtherFocusReason);
        else
            due->focusProblem();
    }

    TextArea *what;
    LineField *who;
    DateField *due;
    QCheckBox *done;

private:
    Action m_loaded;
};

} // namespace

ActionsPart::ActionsPart(QDate today, QWidget *parent)
    : LoadedPage(parent)
    , m_today(today)
    , m_decisions(
          new ItemList(QStringLiteral("decisions"), tr("Decision %1"), tr("Add a decision"), this))
    , m_actions(new RowList(this))
    , m_add(new QPushButton(tr("Add an action"), this))
{
    setFocusProxy(m_decisions);
    m_actions->setObjectName(QStringLiteral("actions"));
    m_add->setObjectName(QStringLiteral("addAction"));
    m_add->setAutoDefault(false);
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_actions->setWhenEmpty(m_add);
    m_actions->layout()->setSpacing(metrics::group);
    Form form(this);
    form.heading(tr("Decisions"));
    form.widget(m_decisions);
    form.heading(tr("Actions agreed"));
    form.widget(m_actions);
    form.widget(m_add);
    connect(m_decisions, &ItemList::edited, this, &EditorPage::edited);
    connect(m_actions, &RowList::edited, this, &EditorPage::edited);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append({}, true);
        emit edited();
    });
}

void ActionsPart::fill(const Event &event)
{
    m_decisions->load(event.decisions);
    m_actions->clear();
    for (const Action &action : event.actions)
        append(action, false);
}

void ActionsPart::append(const Action &action, bool isNew)
{
    auto *row = new ActionRow(action, static_cast<int>(m_actions->rows().size()) + 1, m_today);
    row->setProperty("new", isNew);
    m_actions->append(row);
    if (isNew)
        row->what->setFocus(Qt::OtherFocusReason);
}

void ActionsPart::save(Event &event) const
{
    event.decisions = m_decisions->items();
    event.actions.clear();
    for (const ListRow *row : m_actions->rows()) {
        const auto *one = static_cast<const ActionRow *>(row);
        if (!one->isEmpty())
            event.actions.append(one->action());
    }
}

std::optional<QString> ActionsPart::problem() const
{
    for (const ListRow *row : m_actions->rows()) {
        if (auto sentence = static_cast<const ActionRow *>(row)->problem())
            return sentence;
    }
    return std::nullopt;
}

void ActionsPart::focusProblem()
{
    for (ListRow *row : m_actions->rows()) {
        auto *one = static_cast<ActionRow *>(row);
        if (one->problem()) {
            one->focusProblem();
            return;
        }
    }
}

} // namespace jalons
