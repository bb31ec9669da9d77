// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/wherepart.h"

#include "core/store/plan.h"
#include "ui/editor/choicefield.h"
#include "ui/editor/form.h"
#include "ui/editor/linefield.h"
#include "ui/editor/register.h"
#include "ui/editor/rowlist.h"
#include "ui/shown/territoryfield.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace jalons {

namespace {

class TerritoryRow : public ListRow
{
    Q_DECLARE_TR_FUNCTIONS(jalons::TerritoryRow)

public:
    TerritoryRow(const EventTerritory &territory, const QString &name)
        : code(territory.code)
        , role(new ChoiceField(QStringLiteral("role"), this))
    {
        auto *label = new QLabel(name, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        role->addAll(allTerritoryRoles());
        role->load(keyOf(territory.role));
        role->setMinimumContentsLength(12);
        line()->addWidget(label, 3);
        line()->addWidget(role, 2);
        nameField(role, tr("Role of %1").arg(name));
        addRemoveButton(tr("Remove %1").arg(name));
        connect(role, &QComboBox::currentIndexChanged, this, &ListRow::edited);
    }

    TerritoryCode code;
    ChoiceField *role;
};

} // namespace

WherePart::WherePart(const Register &known, QWidget *parent)
    : LoadedPage(parent)
    , m_register(known)
    , m_place(new LineField(QStringLiteral("place"), this))
    , m_rows(new RowList(this))
    , m_add(new TerritoryField(known.plan().catalogue(), this))
    , m_trouble(new QLabel(this))
{
    setFocusProxy(m_place);
    m_rows->setObjectName(QStringLiteral("territories"));
    m_rows->setWhenEmpty(m_add);
    m_add->setObjectName(QStringLiteral("addTerritory"));
    m_trouble->setWordWrap(true);
    m_trouble->setProperty("problem", true);
    m_trouble->hide();
    Form form(this);
    form.heading(tr("Where"));
    form.field(tr("Place"), m_place);
    form.heading(tr("Territories"));
    form.widget(m_rows);
    form.field(tr("Add a territory"), m_add);
    form.widget(m_trouble);
    connect(m_place, &QLineEdit::textChanged, this, &EditorPage::edited);
    connect(m_rows, &RowList::edited, this, &EditorPage::edited);
    // The field puts the name chosen into itself after it has said so.
    connect(m_add, &TerritoryField::chosen, this, &WherePart::addTyped, Qt::QueuedConnection);
    connect(m_add, &QLineEdit::textChanged, this, &EditorPage::edited);
}

void WherePart::fill(const Event &event)
{
    m_place->load(event.place);
    m_add->setGroupings(m_register.plan().ownTerritories().value_or(QList<Territory>()));
    m_add->setCode({});
    m_trouble->hide();
    m_rows->clear();
    for (const EventTerritory &territory : event.territories)
        append(territory);
}

void WherePart::append(const EventTerritory &territory)
{
    m_rows->append(new TerritoryRow(territory, m_register.plan().territoryName(territory.code)));
}

void WherePart::addTyped(const TerritoryCode &code)
{
    if (code.isNull())
        return;
    m_add->setCode({});
    const auto &rows = m_rows->rows();
    const bool known = std::any_of(rows.begin(), rows.end(), [&code](const ListRow *row) {
        return static_cast<const TerritoryRow *>(row)->code == code;
    });
    if (!known)
        append({ code, rows.isEmpty() ? TerritoryRole::Lead : TerritoryRole::Concerned });
    emit edited();
}

void WherePart::save(Event &event) const
{
    event.place = m_place->value();
    event.territories.clear();
    for (const ListRow *row : m_rows->rows()) {
        const auto *territory = static_cast<const TerritoryRow *>(row);
        event.territories.append({ territory->code,
            territoryRoleFromKey(territory->role->key()).value_or(TerritoryRole::Lead) });
    }
}

std::optional<QString> WherePart::problem() const
{
    if (m_add->text().trimmed().isEmpty() || !m_add->code().isNull())
        return std::nullopt;
    const QString said = m_add->problem();
    return said.isEmpty() ? tr("“%1” is not yet a territory: choose one that is suggested.")
                                .arg(m_add->text().trimmed())
                          : said;
}

void WherePart::focusProblem()
{
    m_add->setFocus(Qt::OtherFocusReason);
    m_trouble->setText(problem().value_or(QString()));
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

std::optional<QString> WherePart::missing() const
{
    return m_rows->rows().isEmpty() ? std::optional(tr("No territory is named.")) : std::nullopt;
}

} // namespace jalons
