// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/loadedpage.h"

class QTextBrowser;

namespace jalons {

class Plan;

/// Who changed what of the event, and when; newest first.
class HistoryPage : public LoadedPage
{
    Q_OBJECT

public:
    explicit HistoryPage(Plan &plan, QWidget *parent = nullptr);

    void save(Event &event) const override { Q_UNUSED(event) }

protected:
    void fill(const Event &event) override;

private:
    Plan &m_plan;
    QTextBrowser *m_text = nullptr;
};

} // namespace jalons
