//! `corpus/SUPPORT.md`: written from rows, and read back to see whether it still holds.

use std::fmt::Write as _;

/// How far something is supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Files show it, and none is refused for it.
    Yes,
    /// Files show it, others are refused for it.
    Partly,
    /// No file shows it.
    No,
}

impl Status {
    const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// As the page says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }
}

/// A row of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The section.
    pub section: String,
    /// What it is about.
    pub name: String,
    /// How far it is supported.
    pub status: Status,
    /// The files that show it, the most telling first.
    pub files: Vec<String>,
    /// The files that are refused for it.
    pub refused: Vec<String>,
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its rows, section by section.
    pub rows: Vec<Row>,
}

/// How many files a row names.
const NAMED: usize = 3;

const HEAD: &str = "\
# What of LLVM IR is supported

By the sections of the Language Reference of LLVM 22: **yes** is what files of this corpus show, by promises that were
kept in the run that made this page; **partly** is what others of them are refused for, in some form, with an error at
load; **no** is what no file shows: it is refused, or nobody has tried. Made by `bitcrane support --write`; a test fails
where it no longer holds.
";

impl Page {
    /// The page as Markdown.
    pub fn text(&self) -> String {
        let mut text = format!("{HEAD}\n| | yes | partly | no |\n|---|--:|--:|--:|\n");
        let sections: Vec<&[Row]> = self.rows.chunk_by(|a, b| a.section == b.section).collect();
        let counted = sections
            .iter()
            .map(|rows| (rows[0].section.as_str(), *rows));
        for (name, rows) in counted.chain([("**all**", self.rows.as_slice())]) {
            let count = |status| rows.iter().filter(|row| row.status == status).count();
            let [yes, partly, no] = Status::ALL.map(count);
            let _ = writeln!(text, "| {name} | {yes} | {partly} | {no} |");
        }
        for rows in sections {
            let title = &rows[0].section;
            let _ = write!(text, "\n## {title}\n\n| | | |\n|---|---|---|\n");
            for row in rows {
                let _ = writeln!(
                    text,
                    "| `{}` | {} | {} |",
                    row.name,
                    row.status.name(),
                    evidence(row)
                );
            }
        }
        text
    }

    /// Reads a page back; what isn't a row of a section is passed over.
    pub fn parse(text: &str) -> Self {
        let mut rows = Vec::new();
        let mut section = None;
        for line in text.lines() {
            if let Some(title) = line.strip_prefix("## ") {
                section = Some(title.to_owned());
            }
            if let Some(section) = &section
                && let Some(row) = parse_row(section, line)
            {
                rows.push(row);
            }
        }
        Self { rows }
    }

    /// Where this page, which was written once, no longer says what `now` does: another status, a
    /// file that doesn't show it any more. Files that show it as well don't matter.
    pub fn stale(&self, now: &Self) -> Vec<String> {
        let mut complaints = Vec::new();
        let find = |page: &'_ Self, row: &Row| -> Option<Row> {
            let same = |other: &&Row| other.section == row.section && other.name == row.name;
            page.rows.iter().find(same).cloned()
        };
        for row in &now.rows {
            let at = format!("{}: {}", row.section, row.name);
            match find(self, row) {
                None => complaints.push(format!("{at}: is missing")),
                Some(old) if old.status != row.status => {
                    let (old, new) = (old.status.name(), row.status.name());
                    complaints.push(format!("{at}: {old}, not {new}"));
                }
                Some(old) => {
                    let gone = old.files.iter().find(|file| !row.files.contains(file));
                    complaints.extend(gone.map(|file| format!("{at}: {file} does not show it")));
                }
            }
        }
        for row in &self.rows {
            if find(now, row).is_none() {
                complaints.push(format!(
                    "{}: {}: is not in the tables",
                    row.section, row.name
                ));
            }
        }
        complaints
    }
}

fn evidence(row: &Row) -> String {
    let link = |file: &String| format!("[{file}]({file})");
    let mut parts: Vec<String> = row.files.iter().take(NAMED).map(link).collect();
    parts.extend(
        row.refused
            .iter()
            .take(1)
            .map(|file| format!("refused: {}", link(file))),
    );
    parts.join(", ")
}

fn parse_row(section: &str, line: &str) -> Option<Row> {
    let line = line.strip_prefix("| `")?.strip_suffix('|')?;
    let (name, rest) = line.split_once("` | ")?;
    let (status, evidence) = rest.split_once(" |")?;
    let status = Status::ALL
        .into_iter()
        .find(|known| known.name() == status)?;
    let (mut files, mut refused) = (Vec::new(), Vec::new());
    for part in evidence.split(", ") {
        let is_refused = part.trim().starts_with("refused: ");
        let file = part
            .split_once('[')
            .and_then(|(_, rest)| rest.split_once(']'));
        if let Some((file, _)) = file {
            let list = if is_refused { &mut refused } else { &mut files };
            list.push(file.to_owned());
        }
    }
    Some(Row {
        section: section.to_owned(),
        name: name.to_owned(),
        status,
        files,
        refused,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, status: Status, files: &[&str]) -> Row {
        Row {
            section: "types".to_owned(),
            name: name.to_owned(),
            status,
            files: files.iter().map(|file| (*file).to_owned()).collect(),
            refused: match status {
                Status::Partly => vec!["refused/x.ll".to_owned()],
                _ => Vec::new(),
            },
        }
    }

    #[test]
    fn a_page_is_read_back_as_it_was_written() {
        let rows = vec![
            row("i8", Status::Yes, &["a.ll", "b.ll"]),
            row("ptr addrspace(N)", Status::Partly, &["a.ll"]),
            row("ppc_fp128", Status::No, &[]),
        ];
        let page = Page { rows };
        assert_eq!(Page::parse(&page.text()), page);
    }

    #[test]
    fn a_page_is_stale_by_status_and_by_files_that_are_gone() {
        let page = |status, files: &[&str]| Page {
            rows: vec![row("i8", status, files)],
        };
        let old = page(Status::Yes, &["a.ll"]);
        assert!(old.stale(&page(Status::Yes, &["a.ll", "b.ll"])).is_empty());
        assert_eq!(
            old.stale(&page(Status::Yes, &["b.ll"])),
            ["types: i8: a.ll does not show it"]
        );
        assert_eq!(
            old.stale(&page(Status::Partly, &["a.ll"])),
            ["types: i8: yes, not partly"]
        );
    }
}
