// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/territory.h"

#include <QLineEdit>

namespace jalons {

class Catalogue;
class TerritorySuggestions;

/// A field to choose one territory by typing: suggests by name, kind and département, takes a whole
/// name or a code as well, and says what is wrong where neither is one. Give it an accessible name
/// or a label.
class TerritoryField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TerritoryField(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// The plan's own groupings are suggested and taken too.
    void setGroupings(const QList<Territory> &groupings);
    /// The territory chosen; null where the field is empty or means none.
    [[nodiscard]] TerritoryCode code() const;
    /// Chooses without a signal.
    void setCode(const TerritoryCode &code);
    /// Takes what is typed as whole name or code; with `best`, the first suggestion where it is
    /// neither.
    void takeTyped(bool best = false);
    /// What is wrong with what is typed, as a sentence; empty where all is well.
    [[nodiscard]] QString problem() const;

signals:
    /// Another territory was chosen, or none any more (null).
    void chosen(const jalons::TerritoryCode &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void suggest(const QString &typed);
    void choose(const TerritoryCode &code);
    void tell(const QString &problem);
    [[nodiscard]] QString nameFor(const TerritoryCode &code) const;
    [[nodiscard]] TerritoryCode grouping(const QString &name) const;

    const Catalogue &m_catalogue;
    TerritorySuggestions *m_suggestions = nullptr;
    QList<Territory> m_groupings;
    TerritoryCode m_code;
    QString m_problem;
};

} // namespace jalons
