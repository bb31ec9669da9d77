// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"

#include <QWidget>

#include <memory>

namespace jalons {

class Plan;
class Shown;

/// The events of the filter as a list, grouped by month, day or territory.
class AgendaView : public QWidget
{
    Q_OBJECT

public:
    AgendaView(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~AgendaView() override;

    /// How its columns stand, to be given to another one later.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray &columns);

signals:
    /// From the context menu; opening goes through Shown.
    void duplicateWanted(const jalons::EventId &id);
    void removeWanted(const jalons::EventId &id);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jalons
