// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/bulletin.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace jalons {

/// Which bulletin is on the screen: those of the plan and, where it is none of them, a new one.
class BulletinChoice : public QWidget
{
    Q_OBJECT

public:
    explicit BulletinChoice(QWidget *parent = nullptr);

    void load(const QList<Bulletin> &all, const BulletinId &shown);
    void setRemovable(bool removable);

signals:
    /// Another than the one on the screen; load() follows, whether it is shown then or not.
    void chosen(const jalons::BulletinId &id);
    void newWanted();
    void removeWanted();

private:
    void choose(int entry);

    QComboBox *m_list;
    QToolButton *m_remove;
    QStringList m_names; ///< the entries of the list
    BulletinId m_shown;
};

} // namespace jalons
