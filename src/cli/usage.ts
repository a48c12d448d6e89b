export const SYNOPSIS = `Usage: copydesk [options] [FILE]
       copydesk [options] < FILE
`;

export const HELP = `${SYNOPSIS}
Reads the messy plain text of a news article and prints it as JSON:
headline, authors, timestamps, credits, sections, and what became of every line.

  -h, --help     print this help
  -v, --version  print the version
`;
