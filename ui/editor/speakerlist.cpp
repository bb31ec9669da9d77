// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/speakerlist.h"

#include "ui/editor/form.h"
#include "ui/editor/linefield.h"
#include "ui/editor/organisationfield.h"
#include "ui/editor/rowlist.h"
#include "ui/look/metrics.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace jalons {

namespace {

class SpeakerRow : public ListRow
{
    Q_DECLARE_TR_FUNCTIONS(jalons::SpeakerRow)

public:
    SpeakerRow(const Speaker &speaker, const QString &person, Register &known)
        : name(new LineField(QStringLiteral("name"), this))
        , capacity(new LineField(QStringLiteral("capacity"), this))
        , organisation(new OrganisationField(QStringLiteral("organisation"), known, this))
    {
        name->load(speaker.name);
        capacity->load(speaker.capacity);
        organisation->load(speaker.organisation);
        name->setPlaceholderText(tr("Name"));
        capacity->setPlaceholderText(tr("Capacity"));
        organisation->setPlaceholderText(tr("Organisation"));
        auto *fields = new QVBoxLayout;
        fields->setSpacing(metrics::step);
        auto *first = new QHBoxLayout;
        first->setSpacing(metrics::step);
        first->addWidget(name, 1);
        first->addWidget(capacity, 1);
        fields->addLayout(first);
        fields->addWidget(organisation);
        line()->addLayout(fields);
        //: %1 is « Speaker 2 »
        nameField(name, tr("%1: name").arg(person));
        nameField(capacity, tr("%1: capacity").arg(person));
        nameField(organisation, tr("%1: organisation").arg(person));
        addRemoveButton(tr("Remove: %1").arg(person));
        allowMoving();
        for (QLineEdit *field : { static_cast<QLineEdit *>(name),
                 static_cast<QLineEdit *>(capacity), static_cast<QLineEdit *>(organisation) })
            connect(field, &QLineEdit::textChanged, this, &ListRow::edited);
    }

    [[nodiscard]] Speaker speaker() const
    {
        return { name->value(), capacity->value(), organisation->value() };
    }

    LineField *name;
    LineField *capacity;
    OrganisationField *organisation;
};

} // namespace

SpeakerList::SpeakerList(const QString &objectName, const QString &person, const QString &add,
    Register &known, QWidget *parent)
    : QWidget(parent)
    , m_person(person)
    , m_register(known)
    , m_rows(new RowList(this))
    , m_add(new QPushButton(add, this))
{
    setObjectName(objectName);
    setFocusProxy(m_add);
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setAutoDefault(false);
    m_rows->setWhenEmpty(m_add);
    m_rows->layout()->setSpacing(metrics::near + metrics::step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::near);
    column->addWidget(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_rows, &RowList::edited, this, &SpeakerList::edited);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append({}, true);
        emit edited();
    });
}

void SpeakerList::load(const QList<Speaker> &speakers)
{
    m_rows->clear();
    for (const Speaker &speaker : speakers)
        append(speaker, false);
}

QList<Speaker> SpeakerList::speakers() const
{
    QList<Speaker> speakers;
    for (const ListRow *row : m_rows->rows()) {
        const Speaker speaker = static_cast<const SpeakerRow *>(row)->speaker();
        if (speaker != Speaker() || !row->property("new").toBool())
            speakers.append(speaker);
    }
    return speakers;
}

void SpeakerList::append(const Speaker &speaker, bool isNew)
{
    auto *row = new SpeakerRow(speaker, m_person.arg(m_rows->rows().size() + 1), m_register);
    row->setProperty("new", isNew);
    m_rows->append(row);
    if (isNew)
        row->name->setFocus(Qt::OtherFocusReason);
}

} // namespace jalons
