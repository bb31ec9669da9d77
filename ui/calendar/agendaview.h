// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace jalons {

class Plan;
class Shown;

/// The events of the filter as a list, grouped by month.
class AgendaView : public QWidget
{
    Q_OBJECT

public:
    AgendaView(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~AgendaView() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jalons
