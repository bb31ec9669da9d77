// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/loadedpage.h"

class QLabel;
class QScrollArea;

namespace jalons {

class IconButton;
class Register;
class SessionForm;
class SessionList;
struct PartOfDay;

/// The programme: the list of the day at the left, the chosen session at the right.
class ProgrammePage : public LoadedPage
{
    Q_OBJECT

public:
    explicit ProgrammePage(Register &known, QWidget *parent = nullptr);

    void save(Event &event) const override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void focusProblem() override;
    void follow(const Event &draft) override;

protected:
    void fill(const Event &event) override;

private:
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildRight(Register &known);
    void showList();
    void chooseSession();
    void takeForm();
    void add(SessionKind kind);
    void duplicate();
    void removeCurrent();
    void step(int by);
    void drop(qsizetype to, const PartOfDay &part);
    void changed(qsizetype current);
    void enableButtons();

    QList<Session> m_sessions;
    qsizetype m_current = -1;
    PlannedDate m_when;
    bool m_filling = false;
    SessionList *m_list = nullptr;
    SessionForm *m_form = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_empty = nullptr;
    QList<IconButton *> m_buttons;
};

} // namespace jalons
