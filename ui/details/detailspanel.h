// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"

#include <QWidget>

class QTextBrowser;

namespace jalons {

class Plan;
class Shown;

/// The right side of the window: the summary of the selected event, with Open and Print below it.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    DetailsPanel(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~DetailsPanel() override;

signals:
    void printWanted(const jalons::EventId &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jalons
