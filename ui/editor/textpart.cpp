// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/textpart.h"

#include "ui/editor/form.h"
#include "ui/editor/itemlist.h"
#include "ui/editor/linefield.h"
#include "ui/editor/textarea.h"

namespace jalons {

TextPart::TextPart(QWidget *parent)
    : LoadedPage(parent)
    , m_aims(new ItemList(QStringLiteral("aims"), tr("Aim %1"), tr("Add an aim"), this))
    , m_context(new TextArea(QStringLiteral("context"), 2, 12, this))
    , m_summary(new TextArea(QStringLiteral("summary"), 4, 20, this))
    , m_contact(new LineField(QStringLiteral("contact"), this))
    , m_expected(new LineField(QStringLiteral("expected"), this))
    , m_actual(new LineField(QStringLiteral("actual"), this))
{
    setFocusProxy(m_aims);
    Form form(this);
    form.heading(tr("What for"));
    form.field(tr("Aims"), m_aims);
    form.field(tr("Context"), m_context);
    form.field(tr("Summary, public"), m_summary);
    form.heading(tr("Who comes, whom to ask"));
    form.fields({ { tr("Contact"), m_contact, 2 }, { tr("Expected attendance"), m_expected, 1 },
        { tr("Actual attendance"), m_actual, 1 } });
    connect(m_aims, &ItemList::edited, this, &EditorPage::edited);
    for (TextArea *area : { m_context, m_summary })
        connect(area, &TextArea::textChanged, this, &EditorPage::edited);
    for (LineField *field : { m_contact, m_expected, m_actual })
        connect(field, &QLineEdit::textChanged, this, &EditorPage::edited);
}

void TextPart::fill(const Event &event)
{
    m_aims->load(event.aims);
    m_context->load(event.context);
    m_summary->load(event.summary);
    m_contact->load(event.contact);
    m_expected->loadNumber(event.expectedAttendance);
    m_actual->loadNumber(event.actualAttendance);
}

void TextPart::save(Event &event) const
{
    event.aims = m_aims->items();
    event.context = m_context->value();
    event.summary = m_summary->value();
    event.contact = m_contact->value();
    event.expectedAttendance = m_expected->number();
    event.actualAttendance = m_actual->number();
}

} // namespace jalons
