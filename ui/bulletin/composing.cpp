// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulletin/composing.h"

namespace jalons {

Composing::Composing(Plan &plan, QObject *parent)
    : QObject(parent)
    , m_reader(plan)
{
}

void Composing::ask(const Bulletin &draft)
{
    m_reader.ask([=, this](const Plan &plan) -> PlanReader::Answer {
        return [=, this, news = newsFor(plan, draft)] {
            if (news)
                emit composed(*news);
            else
                emit refused(news.error());
        };
    });
}

} // namespace jalons
