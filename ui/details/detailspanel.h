// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/ids.h"

#include <QWidget>

#include <memory>

class QUrl;

namespace jalons {

class Plan;
class Shown;
struct Change;

/// The right side of the window: the summary of the selected event, with Open and Print below it.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    DetailsPanel(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~DetailsPanel() override;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void printWanted(const jalons::EventId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSelected();
    void showEmpty();
    void refresh(const Change &change);
    void follow(const QUrl &url);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jalons
