// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/combinedpage.h"

#include "ui/look/metrics.h"

#include <QVBoxLayout>

#include <algorithm>

namespace jalons {

CombinedPage::CombinedPage(QWidget *parent)
    : EditorPage(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::edge);
}

void CombinedPage::add(EditorPage *part)
{
    m_parts.append(part);
    if (m_parts.size() == 1)
        setFocusProxy(part);
    layout()->addWidget(part);
    connect(part, &EditorPage::edited, this, &EditorPage::edited);
}

void CombinedPage::load(const Event &event)
{
    for (EditorPage *part : qAsConst(m_parts))
        part->load(event);
}

void CombinedPage::save(Event &event) const
{
    for (const EditorPage *part : m_parts)
        part->save(event);
}

bool CombinedPage::isDirty() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const EditorPage *part) {
        return part->isDirty();
    });
}

std::optional<QString> CombinedPage::problem() const
{
    for (const EditorPage *part : m_parts) {
        if (auto sentence = part->problem())
            return sentence;
    }
    return std::nullopt;
}

void CombinedPage::focusProblem()
{
    for (EditorPage *part : qAsConst(m_parts)) {
        if (part->problem()) {
            part->focusProblem();
            return;
        }
    }
}

std::optional<QString> CombinedPage::missing() const
{
    for (const EditorPage *part : m_parts) {
        if (auto sentence = part->missing())
            return sentence;
    }
    return std::nullopt;
}

void CombinedPage::follow(const Event &draft)
{
    for (EditorPage *part : qAsConst(m_parts))
        part->follow(draft);
}

} // namespace jalons
