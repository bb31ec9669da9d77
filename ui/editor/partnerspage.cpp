// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/partnerspage.h"

#include "ui/editor/addfield.h"
#include "ui/editor/choicefield.h"
#include "ui/editor/form.h"
#include "ui/editor/linefield.h"
#include "ui/editor/namecompleter.h"
#include "ui/editor/register.h"
#include "ui/editor/rowlist.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace jalons {

namespace {

class PartnerRow : public ListRow
{
    Q_DECLARE_TR_FUNCTIONS(jalons::PartnerRow)

public:
    PartnerRow(const EventOrganisation &partner, const QString &name, bool isNew)
        : organisation(partner.organisation)
        , role(new ChoiceField(QStringLiteral("role"), this))
        , remark(new LineField(QStringLiteral("remark"), this))
    {
        //: An organisation that is saved together with the event
        auto *label = new QLabel(isNew ? tr("%1 (new)").arg(name) : name, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        role->addAll(allOrganisationRoles());
        role->load(keyOf(partner.role));
        remark->load(partner.remark);
        line()->addWidget(label, 4);
        line()->addWidget(role, 3);
        line()->addWidget(remark, 3);
        nameField(role, tr("Role of %1").arg(name));
        nameField(remark, tr("Remark on %1").arg(name));
        remark->setPlaceholderText(tr("Remark"));
        addRemoveButton(tr("Remove %1").arg(name));
        connect(role, &QComboBox::currentIndexChanged, this, &ListRow::edited);
        connect(remark, &QLineEdit::textChanged, this, &ListRow::edited);
    }

    OrganisationId organisation;
    ChoiceField *role;
    LineField *remark;
};

} // namespace

PartnersPage::PartnersPage(Register &known, QWidget *parent)
    : LoadedPage(parent)
    , m_register(known)
    , m_rows(new RowList(this))
    , m_add(new AddField(QStringLiteral("addPartner"), this))
    , m_more(new QCheckBox(tr("The list is open: other partners take part too"), this))
{
    setFocusProxy(m_add);
    m_rows->setObjectName(QStringLiteral("partners"));
    m_rows->setWhenEmpty(m_add);
    m_more->setObjectName(QStringLiteral("more"));
    Form form(this);
    form.heading(tr("Partners"));
    form.widget(m_rows);
    form.field(tr("Add an organisation"), m_add);
    form.note(tr(
        "Type its name and press Return. A name that the plan does not know yet is added to it."));
    form.gap();
    form.widget(m_more);
    connect(m_rows, &RowList::edited, this, &EditorPage::edited);
    connect(m_add, &AddField::taken, this, &PartnersPage::addTyped);
    connect(m_add, &QLineEdit::textChanged, this, &EditorPage::edited);
    connect(m_more, &QCheckBox::toggled, this, &EditorPage::edited);
    connect(&m_register, &Register::changed, this, &PartnersPage::offerNames);
    offerNames();
}

void PartnersPage::fill(const Event &event)
{
    m_rows->clear();
    m_add->clear();
    for (const EventOrganisation &partner : event.organisations)
        append(partner);
    m_more->setChecked(event.moreOrganisations);
}

void PartnersPage::append(const EventOrganisation &partner)
{
    const QString name = m_register.organisationName(partner.organisation);
    m_rows->append(new PartnerRow(partner, name, m_register.isNew(partner.organisation)));
}

void PartnersPage::addTyped(const QString &name)
{
    const OrganisationId id = m_register.organisationNamed(name);
    const auto &rows = m_rows->rows();
    const auto known = std::find_if(rows.begin(), rows.end(), [&id](const ListRow *row) {
        return static_cast<const PartnerRow *>(row)->organisation == id;
    });
    if (known == rows.end()) {
        append(
            { id, rows.isEmpty() ? OrganisationRole::Carries : OrganisationRole::TakesPart, {} });
    } else {
        static_cast<PartnerRow *>(*known)->role->setFocus(Qt::OtherFocusReason);
    }
    emit edited();
}

void PartnersPage::offerNames()
{
    QList<std::pair<QString, QString>> names;
    const auto organisations = m_register.organisations();
    for (const Organisation &one : organisations) {
        if (!one.retired)
            names.append({ one.name, one.id.toString() });
    }
    m_add->names()->setNames(names);
}

void PartnersPage::save(Event &event) const
{
    event.organisations.clear();
    for (const ListRow *row : m_rows->rows()) {
        const auto *partner = static_cast<const PartnerRow *>(row);
        event.organisations.append({ partner->organisation,
            organisationRoleFromKey(partner->role->key()).value_or(OrganisationRole::TakesPart),
            partner->remark->value() });
    }
    event.moreOrganisations = m_more->isChecked();
}

std::optional<QString> PartnersPage::problem() const
{
    const QString typed = m_add->text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    return tr("“%1” is not yet in the list: press Return to add it, or empty the field.")
        .arg(typed);
}

void PartnersPage::focusProblem()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

std::optional<QString> PartnersPage::missing() const
{
    const auto &rows = m_rows->rows();
    const bool carried = std::any_of(rows.begin(), rows.end(), [](const ListRow *row) {
        return static_cast<const PartnerRow *>(row)->role->key()
            == keyOf(OrganisationRole::Carries);
    });
    return carried ? std::nullopt : std::optional(tr("No organisation carries the event."));
}

} // namespace jalons
