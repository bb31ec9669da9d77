// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shown/planreader.h"

namespace jalons {

class Shown;

/// Filters the views by what is typed in the search field. The words are looked up beside the
/// screen's thread first: one letter may mean every event of the plan.
class TextFilter : public QObject
{
    Q_OBJECT

public:
    TextFilter(Plan &plan, Shown &shown, QObject *parent);

    void setText(const QString &text);
    /// Does it as soon as the views show what was typed last.
    void then(const std::function<void()> &act);

private:
    void apply(const QString &text);

    Plan &m_plan;
    Shown &m_shown;
    PlanReader m_reader;
    std::function<void()> m_then;
};

} // namespace jalons
