// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/bulletindraft.h"
#include "ui/shown/planreader.h"

namespace jalons {

/// Composes a draft beside the screen's thread. Of several questions only the latest is answered.
class Composing : public QObject
{
    Q_OBJECT

public:
    explicit Composing(Plan &plan, QObject *parent = nullptr);

    void ask(const Bulletin &draft);
    [[nodiscard]] bool isBusy() const { return m_reader.isBusy(); }

signals:
    void composed(const jalons::BulletinNews &news);
    void refused(const jalons::Error &error);

private:
    PlanReader m_reader;
};

} // namespace jalons
