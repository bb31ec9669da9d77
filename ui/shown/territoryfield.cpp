// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shown/territoryfield.h"

#include "core/basis/searchkey.h"
#include "core/territories/catalogue.h"
#include "ui/shown/territorysuggestions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStyle>

namespace jalons {

namespace {

constexpr int suggested = 12;

} // namespace

TerritoryField::TerritoryField(const Catalogue &catalogue, QWidget *parent)
    : QLineEdit(parent)
    , m_catalogue(catalogue)
    , m_suggestions(new TerritorySuggestions(catalogue, this))
{
    setPlaceholderText(tr("Métropole, département, town…"));
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::EditRole);
    completer->setMaxVisibleItems(suggested);
    completer->popup()->setAccessibleName(tr("Suggested territories"));
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &TerritoryField::suggest);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) {
            choose(index.data(TerritorySuggestions::CodeRole).value<TerritoryCode>());
        });
}

void TerritoryField::setGroupings(const QList<Territory> &groupings)
{
    m_groupings = groupings;
    m_suggestions->setGroupings(groupings);
}

TerritoryCode TerritoryField::code() const
{
    return m_code;
}

void TerritoryField::setCode(const TerritoryCode &code)
{
    m_code = code;
    setText(code.isNull() ? QString() : nameFor(code));
    setCursorPosition(0);
    tell({});
}

QString TerritoryField::problem() const
{
    return m_problem;
}

void TerritoryField::takeTyped(bool best)
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        choose({});
        return;
    }
    if (!m_code.isNull() && typed == nameFor(m_code))
        return;
    if (const TerritoryCode own = grouping(typed); !own.isNull()) {
        choose(own);
        return;
    }
    const Result<TerritoryCode> meant = m_catalogue.resolve(typed);
    if (meant) {
        choose(*meant);
        return;
    }
    if (best) {
        m_suggestions->search(typed, suggested);
        if (m_suggestions->rowCount() > 0) {
            choose(m_suggestions->codeAt(0));
            return;
        }
    }
    const bool had = !m_code.isNull();
    m_code = {};
    tell(meant.error().message);
    if (had)
        emit chosen({});
}

void TerritoryField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        takeTyped(true);
    QLineEdit::keyPressEvent(event);
}

void TerritoryField::focusOutEvent(QFocusEvent *event)
{
    // Going to the list of suggestions is no leaving.
    if (event->reason() != Qt::PopupFocusReason)
        takeTyped();
    QLineEdit::focusOutEvent(event);
}

void TerritoryField::suggest(const QString &typed)
{
    tell({});
    m_suggestions->search(typed, suggested);
}

void TerritoryField::choose(const TerritoryCode &code)
{
    const bool another = code != m_code;
    setCode(code);
    if (another)
        emit chosen(code);
}

void TerritoryField::tell(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    setToolTip(problem);
    setAccessibleDescription(problem);
    setProperty("problem", !problem.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
}

QString TerritoryField::nameFor(const TerritoryCode &code) const
{
    for (const Territory &own : m_groupings)
        if (own.code == code)
            return own.name;
    return m_catalogue.nameOf(code);
}

TerritoryCode TerritoryField::grouping(const QString &name) const
{
    for (const Territory &own : m_groupings)
        if (own.code.toString() == name || searchKey(own.name) == searchKey(name))
            return own.code;
    return {};
}

} // namespace jalons
