// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"
#include "core/plan/event.h"

#include <QWidget>

#include <memory>

namespace jalons {

class Plan;
struct Appearance;

/// The window in which one event is read and changed: a list of pages at the left, the page at the
/// right, title, date, territory and status always in its head. Not modal; one per event.
class EventEditor : public QWidget
{
    Q_OBJECT

public:
    /// `today` anchors dates typed without a year.
    EventEditor(Plan &plan, QDate today, QWidget *parent = nullptr);
    ~EventEditor() override;

    /// The day weeks begin with and the school holidays are those of the views.
    void setAppearance(const Appearance &appearance);
    /// Loads an event of the plan, or a new one (with an id that the plan does not have yet).
    void open(const Event &event);
    [[nodiscard]] EventId eventId() const;
    [[nodiscard]] bool isDirty() const;
    /// Saves into the plan; on a problem brings the person to it and changes nothing.
    bool save();
    /// Closing with unsaved edits asks: save, discard or stay. True where the window may go.
    bool mayClose();

signals:
    void saved(const jalons::EventId &id);
    void closed(const jalons::EventId &id);
    /// Asks to open another event, beside this one.
    void otherWanted(const jalons::EventId &id);
    /// Asks for a new event, beside this one.
    void newWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jalons
