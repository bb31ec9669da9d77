// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/textfilter.h"

#include "core/store/plan.h"
#include "ui/shown/shown.h"

#include <utility>

namespace jalons {

TextFilter::TextFilter(Plan &plan, Shown &shown, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_shown(shown)
    , m_reader(plan)
{
}

void TextFilter::setText(const QString &text)
{
    m_reader.forget();
    m_then = {};
    if (text.trimmed().isEmpty() || text == m_shown.filter().text)
        return apply(text);
    m_reader.ask([this, text, before = m_plan.state()](const Plan &plan) -> PlanReader::Answer {
        return [this, text, before, found = plan.lookUp(text)] {
            if (found)
                m_plan.remember(*found, before);
            apply(text);
        };
    });
}

void TextFilter::then(const std::function<void()> &act)
{
    if (m_reader.isBusy())
        m_then = act;
    else
        act();
}

void TextFilter::apply(const QString &text)
{
    Filter filter = m_shown.filter();
    filter.text = text;
    m_shown.setFilter(filter);
    if (const auto act = std::exchange(m_then, {}))
        act();
}

} // namespace jalons
