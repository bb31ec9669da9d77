// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace jalons {

class Plan;
class Shown;

/// The small month at the left, or several where the panel is tall: click a day to go there, its
/// title to choose another month; days with events in bold.
class MiniMonth : public QWidget
{
    Q_OBJECT

public:
    MiniMonth(Plan &plan, Shown &shown, QWidget *parent = nullptr);
    ~MiniMonth() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseMonth();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jalons
