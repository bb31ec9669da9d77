// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/linkspage.h"

#include "ui/editor/form.h"
#include "ui/editor/linefield.h"
#include "ui/editor/rowlist.h"
#include "ui/editor/textarea.h"
#include "ui/look/metrics.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jalons {

namespace {

class LinkRow : public ListRow
{
    Q_DECLARE_TR_FUNCTIONS(jalons::LinkRow)

public:
    LinkRow(const Link &link, int number)
        : title(new LineField(QStringLiteral("linkTitle"), this))
        , url(new LineField(QStringLiteral("linkUrl"), this))
        , remark(new LineField(QStringLiteral("linkRemark"), this))
    {
        title->load(link.title);
        url->load(link.url);
        remark->load(link.remark);
        title->setPlaceholderText(tr("Title"));
        url->setPlaceholderText(tr("Address, such as https://…"));
        remark->setPlaceholderText(tr("Remark"));
        auto *below = new QHBoxLayout;
        below->setSpacing(metrics::step);
        below->addWidget(url, 3);
        below->addWidget(remark, 2);
        auto *fields = new QVBoxLayout;
        fields->setSpacing(metrics::step);
        fields->addWidget(title);
        fields->addLayout(below);
        line()->addLayout(fields);
        nameField(title, tr("Link %1: title").arg(number));
        nameField(url, tr("Link %1: address").arg(number));
        nameField(remark, tr("Link %1: remark").arg(number));
        addRemoveButton(tr("Remove link %1").arg(number));
        allowMoving();
        for (LineField *field : { title, url, remark })
            connect(field, &QLineEdit::textChanged, this, &ListRow::edited);
    }

    [[nodiscard]] Link link() const { return { title->value(), url->value(), remark->value() }; }
    /// A row added and left empty is none.
    [[nodiscard]] bool isEmpty() const { return property("new").toBool() && link() == Link(); }
    [[nodiscard]] bool isWrong() const
    {
        const Link one = link();
        return !isEmpty() && one.title.trimmed().isEmpty() && one.url.trimmed().isEmpty();
    }

    LineField *title;
    LineField *url;
    LineField *remark;
};

} // namespace

LinksPage::LinksPage(QWidget *parent)
    : LoadedPage(parent)
    , m_links(new RowList(this))
    , m_add(new QPushButton(tr("Add a link"), this))
    , m_notes(new TextArea(QStringLiteral("notes"), 5, 24, this))
{
    setFocusProxy(m_add);
    m_links->setObjectName(QStringLiteral("links"));
    m_links->setWhenEmpty(m_add);
    m_links->layout()->setSpacing(metrics::group);
    m_add->setObjectName(QStringLiteral("addLink"));
    m_add->setAutoDefault(false);
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    Form form(this);
    form.heading(tr("Links"));
    form.widget(m_links);
    form.widget(m_add);
    form.heading(tr("Internal notes"));
    form.field(tr("Notes"), m_notes);
    form.note(tr("Internal: never printed or exported unless asked for."));
    connect(m_links, &RowList::edited, this, &EditorPage::edited);
    connect(m_notes, &TextArea::textChanged, this, &EditorPage::edited);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append({}, true);
        emit edited();
    });
}

void LinksPage::fill(const Event &event)
{
    m_links->clear();
    for (const Link &link : event.links)
        append(link, false);
    m_notes->load(event.notes);
}

void LinksPage::append(const Link &link, bool isNew)
{
    auto *row = new LinkRow(link, static_cast<int>(m_links->rows().size()) + 1);
    row->setProperty("new", isNew);
    m_links->append(row);
    if (isNew)
        row->title->setFocus(Qt::OtherFocusReason);
}

void LinksPage::save(Event &event) const
{
    event.links.clear();
    for (const ListRow *row : m_links->rows()) {
        const auto *one = static_cast<const LinkRow *>(row);
        if (!one->isEmpty())
            event.links.append(one->link());
    }
    event.notes = m_notes->value();
}

std::optional<QString> LinksPage::problem() const
{
    for (const ListRow *row : m_links->rows()) {
        if (static_cast<const LinkRow *>(row)->isWrong())
            return tr("A link needs a title or an address.");
    }
    return std::nullopt;
}

void LinksPage::focusProblem()
{
    for (ListRow *row : m_links->rows()) {
        auto *one = static_cast<LinkRow *>(row);
        if (one->isWrong()) {
            one->title->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace jalons
